import json

import pytest
from click.testing import CliRunner

from careers.cli import main


def said(*words: str) -> str:
    answer = CliRunner().invoke(main, list(words))
    assert answer.exit_code == 0, answer.output
    return answer.output


def test_a_path_is_told_step_by_step_without_a_database():
    text = said("path", "--from", "csr", "--to", "qa-analyst", "--hours", "4")
    assert "Fastest" in text
    assert "→ QA analyst" in text
    assert "skills there and 1 in part before you learn" in text


def test_a_path_is_data_too():
    data = json.loads(
        said("path", "--from", "csr", "--to", "qa-analyst", "--remote", "--json")
    )
    assert data["limits"] == ["From home only"]
    for way in data["pathways"]:
        assert way["roles"][0] == "csr"
        assert way["roles"][-1] == "qa-analyst"
        assert all(gap["action"] for leg in way["steps"] for gap in leg["gap"])
        assert all(leg["openings_today"] is None for leg in way["steps"])


def test_why_there_is_no_way_is_told_as_it_is():
    far = said("path", "--from", "bank-teller", "--to", "director")
    assert "more than five steps" in far
    assert "in two parts" in far


def test_who_wants_to_go_down_comes_down_by_stages():
    down = said("path", "--from", "vendor-manager", "--to", "patient-access")
    assert "→ Patient access" in down


def test_when_nothing_fits_the_terminal_says_what_would():
    text = said(
        *("path", "--from", "csr", "--to", "workforce-manager", "--hours", "3"),
        *("--months", "24"),
    )
    assert "No pathway keeps to all of this" in text
    assert "months instead of 24" in text


def test_a_goal_that_breaks_a_limit_itself_is_told_so():
    text = said("path", "--from", "csr", "--to", "qa-analyst", "--pay", "45000")
    assert "QA analyst itself does not keep to “Never below $45,000 a year”." in text


def test_who_says_they_speak_a_second_language_is_not_doubted():
    silent, spoken = (
        said("path", "--from", "csr", "--to", "interpreter", *more)
        for more in ((), ("--language", "es"))
    )
    assert "a second language is needed" in silent
    assert "a second language is needed" not in spoken


def test_a_closed_way_as_data_names_what_the_goal_breaks():
    text = said(
        "path", "--from", "csr", "--to", "qa-analyst", "--pay", "45000", "--json"
    )
    assert json.loads(text)["no_way"]["goal_breaks"] == ["pay"]


def test_why_nobody_goes_straight_is_said():
    text = said("path", "--from", "csr", "--to", "workforce-manager")
    assert "Why not straight to workforce manager?" in text


def test_the_terminal_says_what_the_page_says():
    text = said("path", "--from", "csr", "--to", "qa-analyst", "--hours", "4")
    assert "Fastest and least study: about 16 months (9 to 24)" in text
    assert "Beside “Most earned in ten years”: " in text
    assert " to level " in text.split("If you close one skill first:")[1]


def test_next_roles_come_with_their_reasons():
    data = json.loads(said("next", "--from", "csr", "--json"))
    scores = [one["score"] for one in data["next"]]
    assert scores == sorted(scores, reverse=True)
    assert all(one["reasons"] or not one["score"] for one in data["next"])
    text = said("next", "--from", "csr")
    assert text.startswith("Ways up\n 1. ")
    assert text.index("Across") < text.index("Steps back") < text.index("Retail")
    assert {one["turn"] for one in data["next"]} == {"up", "across", "back"}


@pytest.mark.parametrize(
    "words",
    [
        ("next", "--from", "astronaut"),
        ("path", "--from", "csr", "--to", "astronaut"),
        ("path", "--from", "csr", "--to", "csr", "--without", "x"),
    ],
)
def test_an_unknown_role_is_answered_with_those_we_know(words):
    answer = CliRunner().invoke(main, list(words))
    assert answer.exit_code == 1
    assert "There is no role" in answer.output
    assert "qa-analyst" in answer.output


def test_a_role_misspelled_is_asked_back():
    result = CliRunner().invoke(main, ["path", "--from", "csr", "--to", "qa_analyst"])
    assert result.exit_code == 1
    assert "Did you mean “qa-analyst”?" in result.output


def test_nobody_plans_a_way_to_where_they_are():
    result = CliRunner().invoke(main, ["path", "--from", "csr", "--to", "csr"])
    assert result.exit_code == 1
    assert "where you are already" in result.output
