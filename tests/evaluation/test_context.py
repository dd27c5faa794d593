"""Demands and mentions: our own sentences, in every run."""

from pathlib import Path

import pytest

from careers.evaluation.context import (
    context_figures,
    false_skills,
    report,
    strength_errors,
    years_errors,
)
from careers.evaluation.material import Row, rows
from tests.shipped import reader

GOLD = Path(__file__).parents[1] / "gold"


def own(half: str) -> list[Row]:
    return [row for row in rows(GOLD / "context.jsonl") if row["half"] == half]


@pytest.mark.parametrize("half", ["tune", "test"])
def test_sentences_are_understood_also_those_never_looked_at(half: str) -> None:
    strength, _ = context_figures(reader(), own(half))
    assert strength.value >= 0.93, strength_errors(reader(), own(half))


def test_years_are_about_the_right_thing() -> None:
    _, years = context_figures(reader(), [*own("tune"), *own("test")])
    assert years.is_met, years


def test_paragraphs_that_praise_the_employer_ask_for_nothing() -> None:
    paragraphs = [row["text"] for row in rows(GOLD / "paragraphs.jsonl")]
    figure = false_skills(reader(), "of our own", paragraphs)
    assert figure.cases >= 20
    assert figure.is_met, figure


def test_every_sentence_holds_its_mention() -> None:
    for row in rows(GOLD / "context.jsonl"):
        if row["start"] >= 0:
            assert row["text"][row["start"] : row["end"]] == row["mention"]
    assert len({row["text"] for row in rows(GOLD / "context.jsonl")}) >= 200


def test_a_wrong_reading_is_named() -> None:
    row = {"task": "strength", "text": "Zendesk", "mention": "Zendesk"}
    row |= {"start": 0, "end": 7, "label": "benefit"}
    assert strength_errors(reader(), [row]) == ["benefit, read required: Zendesk"]
    said = {"task": "years", "text": "2 years of sales", "mention": None}
    said |= {"start": -1, "end": -1, "min_years": None, "max_years": None}
    assert years_errors(reader(), [said]) == ["None to None years of None"]


def test_what_is_missing_is_said(tmp_path: Path) -> None:
    (tmp_path / "emscad_rows.csv").write_text("company_profile,benefits\nWe sell.,\n")
    told = report(reader(), tmp_path)
    assert [figure.cases for figure in told.figures] == [0, 0, 1, 0]
    assert told.missing == (
        "annotated/context.jsonl is not in this folder: its figures are left out.",
    )
