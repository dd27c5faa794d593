import pytest

from careers.errors import CareersError
from careers.people.clients.caseload_row import caseload_row, doubled
from careers.people.clients.group_row import RowDesk
from tests.small import CATALOGUE

DESK = RowDesk.of(CATALOGUE)


def row(**given):
    return caseload_row(2, given, DESK)


def test_a_row_is_read_with_what_the_talk_may_begin_with():
    own = row(
        code="A-1", name="Ana", email="Ana@Example.org", tags="veteran; night bus",
        start="csr", goal="qa-analyst", limits="no nights",
    )  # fmt: skip
    assert (own.email, own.tags) == ("ana@example.org", ("veteran", "night bus"))
    assert (own.intake.start, own.intake.goals) == ("csr", ("qa-analyst",))
    assert own.intake.limits.days
    assert own.called == "Ana"


@pytest.mark.parametrize(
    ("said", "agreed"),
    [("yes", True), ("2026-03-02", True), ("", None), ("perhaps", None)],
)
def test_consent_is_what_the_column_plainly_says(said, agreed):
    assert row(code="A", consent=said).agreed is agreed


@pytest.mark.parametrize(
    "given",
    [
        {"tags": "veteran"},
        {"code": "A", "consent": "No"},
        {"code": "A", "email": "ana"},
        {"code": "A", "start": "wizard of oz"},
    ],
)
def test_a_row_that_cannot_be_taken_on_says_what_to_do(given):
    with pytest.raises(CareersError) as caught:
        row(**given)
    assert caught.value.remedy


def test_a_code_is_there_once():
    assert "Line 2" in doubled("A", {"A": 2}, frozenset())
    assert "of this agency" in doubled("A", {}, frozenset({"A"}))
    assert doubled("A", {"B": 2}, frozenset("C")) == ""
