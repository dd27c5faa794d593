"""Wary phrases count in lists and beside the trade, wide ones only beside calls."""

import pytest

from tests.shipped import reader


def shown(text: str) -> set[str]:
    return {skill.id for skill in reader().extract(text, "cv").skills}


@pytest.mark.parametrize(
    ("phrase", "skill"),
    [
        ("forecasting", "forecasting"),
        ("calibration", "calibration"),
        ("reports", "reporting"),
        ("email", "email-support"),
    ],
)
def test_a_wide_phrase_in_a_list_shows_nothing(phrase: str, skill: str) -> None:
    assert skill not in shown(f"Skills\nPainting, {phrase}, Excel\n")


def test_the_next_item_of_a_list_is_no_company() -> None:
    assert "forecasting" not in shown(
        "Skills\nPainting, telephone, forecasting, Excel\n"
    )
    assert "forecasting" in shown("Skills\nPainting, telephone forecasting, Excel\n")


@pytest.mark.parametrize(
    ("text", "skill"),
    [
        ("Forecasting of calls by half hour.", "forecasting"),
        ("Calibration of scores with other agents.", "calibration"),
        ("Weekly reports on queues.", "reporting"),
        ("Helped customers by email.", "email-support"),
        ("Kept notes of each call.", "wrap-up"),
        ("Three years of forecasting.", "forecasting"),
    ],
)
def test_a_wide_phrase_counts_beside_calls_and_those_who_take_them(
    text: str, skill: str
) -> None:
    assert skill in shown(text)


@pytest.mark.parametrize(
    ("text", "skill"),
    [
        ("Forecasting of cash needs by quarter.", "forecasting"),
        ("Calibration of printing presses.", "calibration"),
        ("Loaded shipments at the harbor.", "orders"),
    ],
)
def test_a_wide_phrase_among_other_words_shows_nothing(text: str, skill: str) -> None:
    assert skill not in shown(text)


def test_a_wary_phrase_counts_in_a_list_too() -> None:
    assert "reliability" not in shown("Improved the reliability of steam engines.")
    assert "reliability" in shown("Skills\nPunctuation, reliability, Excel\n")
