"""Nothing that is nobody's business moves a score: no name, age, school or gap."""

import json
import os
from functools import cache
from pathlib import Path

import pytest

from careers.evaluation.invariance import board_of, changes, report
from careers.evaluation.swaps import headed
from careers.matching.board import Board, score
from careers.matching.texts import Texts
from tests.shipped import CATALOGUE, reader

GOLD = Path(__file__).parents[1] / "gold"
MATERIAL = Path(os.environ.get("CAREERS_MATERIAL", "/nowhere")) / "real"
ADS = 20


@cache
def texts() -> Texts:
    return Texts(reader(), CATALOGUE)


@cache
def own_board() -> Board:
    lines = (GOLD / "ads.jsonl").read_text(encoding="utf-8").splitlines()
    ads = [json.loads(line)["text"] for line in lines[:ADS]]
    return board_of(texts(), ads, CATALOGUE)


@pytest.mark.parametrize(
    "path", sorted((GOLD / "cvs").glob("*.txt")), ids=lambda path: path.stem
)
def test_no_score_of_our_own_cvs_moves(path: Path) -> None:
    cv = path.read_text(encoding="utf-8")
    assert list(changes(texts(), [cv], own_board())) == []


@pytest.mark.parametrize(
    "path", sorted((GOLD / "cvs").glob("*.txt")), ids=lambda path: path.stem
)
def test_saying_it_all_twice_raises_no_score(path: Path) -> None:
    cv = path.read_text(encoding="utf-8")
    once, twice = (
        score(texts().profile(text), own_board()) for text in (cv, f"{cv}\n{cv}")
    )
    assert (twice <= once).all()


def test_a_change_that_does_count_is_seen() -> None:
    swaps = {"skills": [headed("Skills: Zendesk, inbound calls, customer service")]}
    found = list(changes(texts(), ["Gardener"], own_board(), swaps))
    assert [(each.about, each.swap, each.cv) for each in found] == [("skills", 1, 0)]


def test_a_folder_without_material_says_so(tmp_path: Path) -> None:
    found = report(texts(), CATALOGUE, tmp_path)
    assert len(found.missing) == 2


@pytest.mark.material
@pytest.mark.skipif(
    not MATERIAL.exists(), reason="Set CAREERS_MATERIAL to the folder with real/."
)
def test_no_score_of_real_cvs_moves() -> None:
    found = report(texts(), CATALOGUE, MATERIAL)
    assert [figure.value for figure in found.figures] == [0] * len(found.figures)
