"""The ways one phrase is written."""

import pytest

from careers.reading.text.forms import forms, title_forms


@pytest.mark.parametrize(
    ("phrase", "other"),
    [
        ("call center", "call centre"),
        ("call center", "call-center"),
        ("problem-solving", "problem solving"),
        ("up-selling", "upselling"),
        ("health and safety", "health & safety"),
        ("first call resolution", "first-call resolution"),
        ("  Data   Entry ", "data entry"),
    ],
)
def test_a_phrase_is_known_in_its_other_form(phrase: str, other: str) -> None:
    assert other in forms(phrase)


def test_one_word_has_one_form() -> None:
    assert forms("zendesk") == {"zendesk"}


def test_several_people_hold_one_title() -> None:
    assert "team leads" in title_forms("team lead")
    assert "operations" in title_forms("operations")


def test_a_rank_may_stand_before_what_it_is_over() -> None:
    assert "supervisor, customer care" in title_forms("customer care supervisor")
    assert "supervisor, shift" not in title_forms("shift supervisor")
    assert "lead, sales team" not in title_forms("sales team lead")
