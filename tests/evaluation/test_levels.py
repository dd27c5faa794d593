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


def test_our_own_texts_lie_beside_their_labels(tmp_path: Path) -> None:
    told = report(reader(), tmp_path, GOLD / "levels.jsonl")
    assert told == own()
    assert told.missing == ()


def test_texts_that_are_not_there_are_named_and_not_measured(tmp_path: Path) -> None:
    labels = tmp_path / "levels.jsonl"
    labels.write_bytes((GOLD / "levels.jsonl").read_bytes())
    told = report(reader(), tmp_path, labels)
    assert (told.figures, told.notes) == ((), ())
    assert len(told.missing) == 26
    assert told.missing[0].startswith("cvs/all_caps.txt is not in this folder")


def test_labels_that_are_not_there_are_asked_for(tmp_path: Path) -> None:
    told = report(reader(), GOLD, tmp_path / "none.jsonl")
    assert told.figures == ()
    assert "say where the labels are" in told.missing[0]
