"""What is learned from labelled texts is learned from one half, and measured fairly."""

import tomllib
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from careers.catalogue.trust import Telling, Trust, acquainted
from careers.evaluation.labelled import Case, Label, cases_in
from careers.evaluation.trusting import (
    Material,
    Seen,
    Sight,
    figures,
    learn,
    material,
    report,
    trusts,
    written,
)
from tests.material import REAL
from tests.shipped import CATALOGUE

GOLD = Path(__file__).parents[1] / "gold"
GOOD, BAD = Telling(frozenset(["empathy"])), Telling(frozenset(["caring"]))
BOTH = Telling(frozenset(["empathy", "caring"]))


def text(number: int, half: str = "tune") -> Seen:
    """A text whose good phrase is meant, and whose bad one is meant in one of four."""
    sights = (
        Sight("empathy", GOOD, is_meant=True),
        Sight("patience", BAD, is_meant=number % 4 == 0),
    )
    return Seen(f"text {number}", half, sights, 1 + (number % 4 == 0))


TEXTS = [text(number) for number in range(40)]


def test_a_phrase_that_was_seldom_meant_is_doubted():
    trust = learn(TEXTS, "cv")
    assert trust.believes("empathy", GOOD)
    assert not trust.believes("patience", BAD)
    assert trust.own.phrases["patience"] == {"car": (10, 30)}
    assert trust.chance("patience", BAD) == pytest.approx(0.25, abs=0.1)


def test_no_weight_is_negative_but_the_base():
    odd = [
        Seen(
            f"text {number}",
            "tune",
            (
                Sight("empathy", BOTH, is_meant=False),
                Sight("patience", GOOD, is_meant=True),
            ),
            1,
        )
        for number in range(20)
    ]
    _, *others = learn(odd, "cv").weights.each
    assert min(others) >= 0


OTHERS = [text(number, "test") for number in range(1, 20)]


def test_the_test_half_teaches_nothing():
    both = Material({"cv": [*TEXTS, *OTHERS]}, ())
    assert trusts(both) == [learn(TEXTS, "cv")]


def test_each_kind_of_text_learns_from_the_other_too():
    ads = [replace(text, sights=text.sights[:1]) for text in TEXTS]
    cvs, own = trusts(Material({"cv": [*TEXTS, *OTHERS], "ad": ads}, ()))
    assert own.other == cvs.own
    assert not own.own.misled("patience", "caring")
    assert own.other.misled("patience", "caring")


def test_fewer_finds_are_false_than_where_all_is_believed():
    told = list(figures(Material({"cv": [*TEXTS, *OTHERS]}, ()), "cv"))
    before, after = (
        next(one.value for one in told if one.name == f"skills of cvs, {name}")
        for name in (
            "test half, all believed, found that are marked (the rest is false)",
            "test half, found that are marked (the rest is false)",
        )
    )
    assert after > before


def test_what_is_written_is_read_again():
    trust = learn(TEXTS, "cv")
    rows = tomllib.loads(written([trust]))["trust"]
    assert msgspec.convert(rows, list[Trust]) == [trust]


def test_what_is_written_of_two_kinds_is_put_together_again():
    both = trusts(Material({"cv": TEXTS, "ad": TEXTS[::2]}, ()))
    rows = tomllib.loads(written(both))["trust"]
    read = acquainted(msgspec.convert(rows, list[Trust]))
    assert [*read.values()] == both


def test_texts_of_our_own_are_found_beside_their_labels(tmp_path):
    cases, missing = cases_in(tmp_path, GOLD / "own.jsonl")
    assert missing == []
    assert {case.kind for case in cases} == {"cv", "ad"}


class Told:
    """A reader that hears one skill in every text."""

    def tellings(self, text: str, kind: str) -> dict[str, Telling]:
        return {"empathy": GOOD, "patience": BAD}


def test_who_was_torn_teaches_nothing(tmp_path, monkeypatch):
    labels = (
        Label(0, 3, "empathy", "shown"),
        Label(0, 3, "patience", "shown", torn=True),
    )
    cases = [Case(str(number), "cv", "tune", "abc", labels) for number in range(20)]
    monkeypatch.setattr(
        "careers.evaluation.trusting.cases_in", lambda *_: (cases, ["two is missing"])
    )
    seen = material(Told(), tmp_path, [tmp_path])
    assert seen.kinds["cv"][0].sights == (Sight("empathy", GOOD, is_meant=True),)
    assert seen.kinds["cv"][0].marked == 1
    assert report(seen).missing == ("two is missing",)
    assert [one.kind for one in trusts(seen)] == ["cv"]


@pytest.mark.material
@pytest.mark.skipif(
    not (REAL / "ranking").is_dir(),
    reason="No real texts here: set CAREERS_MATERIAL to the folder that holds real.",
)
def test_every_labelled_text_of_the_pools_is_there_as_it_was_labelled():
    for name in ("pool_cvs", "pool_ads"):
        cases, missing = cases_in(REAL, GOLD / f"{name}.jsonl")
        assert missing == []
        for case in cases:
            assert {label.skill for label in case.labels} <= CATALOGUE.skills.keys()
            assert all(one.start < one.end <= len(case.text) for one in case.labels)
