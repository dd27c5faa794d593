from dataclasses import replace
from datetime import timedelta

from careers.board.due import Due, waiting
from careers.board.posting import Posting, begun
from tests.cast import AGENT, NOW

DRAFT = begun(AGENT, NOW)
MONTH = (NOW + timedelta(days=30)).date()
OPEN = replace(DRAFT.passed(NOW), number=1, on_board=7, closes_on=MONTH)


def dues(*postings: Posting, unopened: dict[int, int] | None = None, days: int = 0):
    found = waiting(postings, unopened or {}, NOW + timedelta(days=days))
    return [one.due for one in found]


def test_nothing_waits_while_all_is_well():
    assert dues(OPEN, DRAFT) == []


def test_people_who_applied_come_before_everything():
    asked = replace(DRAFT, number=2).asked(NOW, "Say what it pays.")

    assert dues(asked, OPEN, unopened={7: 2}) == [Due.APPLICANTS, Due.CHANGES]


def test_applicants_of_a_closed_job_still_wait():
    assert dues(OPEN.closed(NOW), unopened={7: 1}) == [Due.APPLICANTS]


def test_a_job_that_closes_soon_is_told_of_the_soonest_first():
    sooner = OPEN.extended((NOW + timedelta(days=2)).date())
    later = OPEN.extended((NOW + timedelta(days=4)).date())

    found = waiting([later, sooner], {}, NOW)

    assert [one.posting for one in found] == [sooner, later]
    assert dues(OPEN.extended((NOW + timedelta(days=6)).date())) == []


def test_a_draft_is_not_nagged_about_before_it_has_lain_for_days():
    assert dues(DRAFT, days=2) == []
    assert dues(DRAFT, days=3) == [Due.DRAFT]


def test_a_refused_one_waits_for_its_recruiter():
    assert dues(DRAFT.rejected(NOW, "No such firm.")) == [Due.REJECTED]
