"""Sixty ads that cheat and a hundred that only seem to, all of our own writing."""

import json
from pathlib import Path

import pytest

from careers import assets
from careers.board.demo import demo_jobs
from careers.board.screening.ad import Ad
from careers.board.screening.record import ad_of, known_of
from careers.board.screening.screen import Verdict, screen
from careers.evaluation.screening import half_of
from tests.board.screening.signs import SIGNS, screened
from tests.cast import NOW

GOLD = Path(__file__).parents[2] / "gold" / "screening.jsonl"
ROWS = [json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines()]


FRESH = GOLD.with_name("screening_fresh.jsonl")
SENTENCES = GOLD.with_name("screening_sentences.jsonl")


def flagged(half: str, label: str) -> list[bool]:
    cases = [row for row in ROWS if (row["half"], row["label"]) == (half, label)]
    found = [screen(ad_of(row), SIGNS, known_of(row)) for row in cases]
    return [each.verdict is not Verdict.PASS for each in found]


@pytest.mark.parametrize(("half", "most"), [("tune", 0.02), ("test", 0.08)])
def test_cheating_ads_are_stopped_and_honest_ones_pass(half: str, most: float):
    cheating, honest = flagged(half, "fraud"), flagged(half, "legit")
    assert sum(cheating) / len(cheating) >= 0.95
    assert sum(honest) / len(honest) <= most


def test_the_halves_are_drawn_by_the_text_alone():
    assert len({row["text"] for row in ROWS}) == len(ROWS) == 160
    assert sum(row["label"] == "fraud" for row in ROWS) == 60
    for row in ROWS:
        assert row["half"] == half_of(row["text"]), row["id"]


def test_every_ad_of_the_demo_world_passes():
    found = [screen(Ad.of(job), SIGNS) for job in demo_jobs(assets.DATA / "demo", NOW)]
    assert len(found) >= 100
    assert {each.verdict for each in found} == {Verdict.PASS}


def test_every_quote_stands_where_it_is_said_to_stand():
    for row in ROWS:
        ad = ad_of(row)
        for reason in screen(ad, SIGNS, known_of(row)).reasons:
            if reason.where in ("text", "title") and reason.start is not None:
                whole = ad.text if reason.where == "text" else ad.title
                assert whole[reason.start : reason.end] == reason.words, row["id"]


def test_sentences_that_were_once_misread_are_read_right():
    lines = SENTENCES.read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    wrong = [
        row["text"]
        for row in rows
        if (screened(row["text"]).verdict is Verdict.PASS) != (row["label"] == "legit")
    ]
    assert len(rows) >= 140
    assert wrong == []


@pytest.mark.parametrize(
    ("label", "least", "most"), [("fraud", 33, 35), ("legit", 0, 2)]
)
def test_ads_written_before_their_scores_were_seen(label: str, least: int, most: int):
    lines = FRESH.read_text(encoding="utf-8").splitlines()
    rows = [row for row in map(json.loads, lines) if row["label"] == label]
    found = [screen(ad_of(row), SIGNS, known_of(row)) for row in rows]
    assert len(rows) == 35
    assert least <= sum(each.verdict is not Verdict.PASS for each in found) <= most
