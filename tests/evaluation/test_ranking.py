"""How well CVs find ads, and ads CVs."""

import gzip
import json
from pathlib import Path
from typing import Any

import numpy as np

from careers.evaluation.ranking import (
    CATEGORY,
    FILES,
    LEFT_OUT,
    NO_MODEL,
    Pool,
    measured,
    report,
)
from careers.matching.texts import Texts
from tests.encoding import encode
from tests.reading.reading import reader
from tests.reading.tiny import catalogue

FITTING = "Call center agent. Customer service, call handling, Zendesk."
OTHER = "Gardener. Roses, hedges and early mornings with the spade."


def ranked(folder: Path, *texts: list[dict[str, Any]]) -> tuple[Any, Any, Path]:
    (folder / "ranking").mkdir()
    for name, some in zip(FILES, texts, strict=True):
        lines = "\n".join(json.dumps(row) for row in some)
        (folder / name).write_bytes(gzip.compress(lines.encode()))
    return Texts(reader(), catalogue()), catalogue(), folder


def test_a_perfect_order_measures_one_both_ways() -> None:
    cvs, ads = np.array([True, False, True]), np.array([True, False])
    scores = np.outer(cvs, ads).astype(float)
    figures = {each.name: each for each in measured(Pool(scores, cvs, ads), "x")}
    assert {each.value for each in figures.values()} == {1.0}
    assert figures["ad to CVs, AUC, x"].cases == 2


def test_a_pool_without_the_work_measures_nothing() -> None:
    nobody = Pool(np.zeros((2, 2)), np.zeros(2, bool), np.ones(2, bool))
    assert list(measured(nobody, "x")) == []


def test_halves_and_rivals_are_measured_beside_the_whole(tmp_path: Path) -> None:
    cvs = [
        {"id": n, "title_label": label, "text_no_title": text}
        for n, (label, text) in enumerate([("cc", FITTING), ("non_cc", OTHER)] * 12)
    ]
    ads = [
        {"row": n, "category": category, "text": text}
        for n, (category, text) in enumerate([(CATEGORY, FITTING), ("IT", OTHER)] * 12)
    ]
    found = report(*ranked(tmp_path, cvs, ads), encode).figures
    values = {each.name: each.value for each in found}
    assert values["CV to ads, nDCG@10, ours"] == 1
    assert values["CV to ads, nDCG@10, MiniLM"] == 1
    assert values["CV to ads, nDCG@10, chance"] < 1
    assert len([name for name in values if "half" in name]) == 8
    assert [each.target is not None for each in found].count(True) == 4
    assert values["CV to ads, AUC, ours, ads that speak of service or calls"] == 1
    assert not [name for name in values if "of neither" in name]


def test_ads_that_mended_phrases_are_left_out_of_one_look(tmp_path: Path) -> None:
    mended = json.loads(LEFT_OUT.read_text())["mended_ads"]
    ads = [
        *({"row": row, "category": CATEGORY, "text": OTHER} for row in mended[:2]),
        {"row": -1, "category": CATEGORY, "text": FITTING},
        *({"row": row, "category": "IT", "text": OTHER} for row in (-2, -3, -4)),
    ]
    cvs = [{"id": 0, "title_label": "cc", "text_no_title": FITTING}]
    values = {each.name: each for each in report(*ranked(tmp_path, cvs, ads)).figures}
    assert values["CV to ads, AUC, ours"].value < 1
    assert values["CV to ads, AUC, ours, ads that mended nothing"].value == 1
    few = values["CV to ads, nDCG@10, ours, as few ads drawn from all"]
    assert 0 < few.low < few.value < few.high == 1
    assert few.cases == 1


def test_texts_that_were_labelled_by_hand_are_left_out(tmp_path: Path) -> None:
    left_out = json.loads(LEFT_OUT.read_text())
    (tmp_path / "ranking").mkdir()
    cvs = [
        {"id": id_, "title_label": "cc", "text_no_title": FITTING}
        for id_ in left_out["cvs"]
    ]
    ads = [
        {"row": row, "category": CATEGORY, "text": FITTING} for row in left_out["ads"]
    ]
    for n in range(12):
        cvs.append({"id": n, "title_label": "non_cc", "text_no_title": OTHER})
        ads.append({"row": -n, "category": "IT", "text": FITTING})
    for name, some in zip(FILES, (cvs, ads), strict=True):
        lines = "\n".join(json.dumps(row) for row in some)
        (tmp_path / name).write_bytes(gzip.compress(lines.encode()))
    found = report(Texts(reader(), catalogue()), catalogue(), tmp_path)
    assert {each.name.split(", ours, ")[-1] for each in found.figures} == {
        "with the texts labelled by hand"
    }
    assert found.missing == (NO_MODEL,)


def test_without_material_the_report_says_what_is_missing(tmp_path: Path) -> None:
    found = report(Texts(reader(), catalogue()), catalogue(), tmp_path)
    assert (len(found.figures), len(found.missing)) == (0, 2)
