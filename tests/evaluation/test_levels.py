"""Levels and months beside a person's."""

from functools import cache
from pathlib import Path

from careers.evaluation.figures import Report
from careers.evaluation.levels import report
from tests.shipped import reader

GOLD = Path(__file__).parents[1] / "gold"


@cache
def own() -> Report:
    return report(reader(), GOLD, GOLD / "levels.jsonl")


def test_levels_agree_with_a_person_s() -> None:
    _, exact, near, _, _ = own().figures
    assert exact.is_met, own().notes
    assert near.is_met, own().notes


def test_months_agree_with_a_person_s() -> None:
    *_, close, _ = own().figures
    assert close.is_met, own().notes


def test_every_difference_is_named_with_the_reader_s_reason() -> None:
    read, exact, *_ = own().figures
    assert 0 < read.value <= 1
    levels = [note for note in own().notes if " to a person, read as " in note]
    assert len(levels) == round((1 - exact.value) * read.value * 132)


def test_a_text_that_is_not_there_is_told(tmp_path: Path) -> None:
    told = report(reader(), tmp_path, GOLD / "levels.jsonl")
    assert len(told.missing) == 26
