import pytest

from careers.errors import CareersError
from careers.pathways.limits import Limits
from careers.people.clients.group_row import (
    RowDesk,
    code_of,
    group_row,
    unknown_headings,
)
from tests.small import CATALOGUE

DESK = RowDesk.of(CATALOGUE)


def test_odd_headings_are_recognised():
    row = group_row(
        7,
        {
            "Client ID": "A-7",
            "FULL_NAME": "Ana Ruiz",
            "Current Role": "Csr",
            "Career Goal": "QA analyst",
            "Hours per week": "4",
            "Remote only?": "yes",
            "Shoe size": "39",
        },
        DESK,
    )
    assert (row.code, row.called) == ("A-7", "Ana Ruiz")
    assert (row.start, row.goal) == ("csr", "qa-analyst")
    assert row.limits == Limits(weekly=4, remote=True)
    assert unknown_headings(("Client ID", "Shoe size")) == ("Shoe size",)


def test_a_name_in_two_columns_is_one_name():
    row = group_row(2, {"First name": "Ana", "Last": "Ruiz", "start": "csr"}, DESK)
    assert row.called == "Ana Ruiz"
    assert row.code == "row-2"


def test_an_aim_is_a_goal_too():
    assert group_row(2, {"start": "csr", "aim": "Best pay"}, DESK).goal == "best-pay"
    said = group_row(2, {"start": "csr", "aim": "Off the phones"}, DESK)
    assert said.goal == "off-the-phones"


def test_lists_of_a_json_row_are_several_limits():
    row = group_row(1, {"start": "csr", "limits": ["no nights", "no degree"]}, DESK)
    assert row.limits == Limits(days=True, no_degree=True)


def test_a_column_that_says_no_sets_no_limit():
    row = group_row(1, {"start": "csr", "remote": "no", "no degree": False}, DESK)
    assert row.limits == Limits()


def test_a_row_that_says_nothing_of_where_somebody_is_cannot_be_planned():
    with pytest.raises(CareersError, match="where this client is"):
        group_row(3, {"code": "A", "goal": "qa-analyst"}, DESK)


def test_a_role_nobody_knows_is_named_with_what_to_do():
    with pytest.raises(CareersError, match="wizard") as caught:
        group_row(3, {"code": "A", "start": "wizard of oz"}, DESK)
    assert caught.value.remedy
    assert code_of({"Client ID": "A"}) == "A"
