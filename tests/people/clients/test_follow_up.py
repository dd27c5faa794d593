from dataclasses import replace
from datetime import date, timedelta

import pytest

from careers.people.clients.correction import Cause, Correction
from careers.people.clients.follow_up import (
    Check,
    Contact,
    FollowUp,
    Found,
    Way,
    checks_due,
    found_after,
    last_of,
    quarter_after,
)
from careers.people.clients.outcome import Ended, Outcome
from tests.cast import TODAY


@pytest.mark.parametrize(
    ("on", "count", "first", "last"),
    [
        (date(2026, 2, 3), 2, date(2026, 7, 1), date(2026, 9, 30)),
        (date(2026, 11, 30), 2, date(2027, 4, 1), date(2027, 6, 30)),
        (date(2026, 12, 31), 4, date(2027, 10, 1), date(2027, 12, 31)),
        (date(2026, 1, 1), 4, date(2027, 1, 1), date(2027, 3, 31)),
    ],
)
def test_quarters_are_counted_after_the_one_of_the_outcome(on, count, first, last):
    assert quarter_after(on, count) == (first, last)


def test_one_asks_again_in_the_second_and_fourth_quarter_until_one_has():
    hired = Ended(Outcome.HIRED, date(2026, 2, 3))
    assert [own.quarter for own in checks_due((hired,), ())] == [2, 4]
    asked = Check(hired.on, 2, date(2026, 8, 1), "Still there")
    assert [own.quarter for own in checks_due((hired,), (asked,))] == [4]


def test_a_newer_outcome_begins_its_own_quarters():
    hired, left = (
        Ended(Outcome.HIRED, date(2026, 2, 3)),
        Ended(Outcome.LEFT, date(2026, 5, 9)),
    )
    assert {own.ended for own in checks_due((left, hired), ())} == {left}
    asked = Check(hired.on, 2, date(2026, 8, 1), found=Found.SAME)
    assert found_after((hired,), (asked,)) == {2: Found.SAME}
    assert found_after((hired, left), (asked,)) == {}


def test_of_two_outcomes_on_one_day_the_one_written_last_counts():
    both = tuple(Ended(own, date(2026, 2, 3)) for own in (Outcome.HIRED, Outcome.LEFT))
    assert last_of(both) is both[1]
    assert last_of(()) is None


def test_a_check_is_due_from_its_quarter_on_and_overdue_after_it():
    (due, _) = checks_due((Ended(Outcome.HIRED, date(2026, 2, 3)),), ())
    assert not due.is_due(date(2026, 6, 30))
    assert due.is_due(due.first)
    assert not due.is_overdue(due.last)
    assert due.is_overdue(date(2026, 10, 1))


def test_what_is_done_stays_on_the_day_on_which_it_was_done():
    done = FollowUp(done={2: TODAY}).finishing(1, TODAY)
    later = done.finishing(1, TODAY + timedelta(days=3))
    assert later.done == {1: TODAY, 2: TODAY}
    assert later.finishing(1, None).done == {2: TODAY}


def test_a_step_is_reached_on_one_day_or_on_none():
    reached = FollowUp(reached={"csr": TODAY}).reaching("trainer", TODAY)
    assert reached.reached == {"csr": TODAY, "trainer": TODAY}
    assert reached.reaching("trainer", None).reached == {"csr": TODAY}


def test_a_contact_that_was_put_right_meanwhile_is_not_put_right_twice():
    met, phone = Contact(TODAY, Way.MET), Contact(TODAY, Way.PHONE)
    once = FollowUp(contacts=(met,)).mending(slip(met, phone))
    assert (once.contacts, once.mended) == ((phone,), (slip(met, phone),))
    assert once.mending(slip(met, None)) == once


def test_what_was_found_goes_along_when_the_day_of_an_outcome_is_put_right():
    hired = Ended(Outcome.HIRED, date(2026, 2, 3))
    found = Check(hired.on, 2, date(2026, 8, 1), found=Found.SAME)
    own = FollowUp(checks=(found,))
    earlier = slip(hired, replace(hired, on=date(2026, 1, 30)))
    assert own.moving_checks(earlier).checks[0].outcome_on == date(2026, 1, 30)
    later = slip(hired, replace(hired, on=date(2026, 4, 2)))
    assert own.moving_checks(later).checks == (found,), "asked before its quarter"
    assert own.moving_checks(slip(hired, None)) == own
    another = slip(replace(hired, on=date(2026, 1, 1)), hired)
    assert own.moving_checks(another) == own


def slip(before, after) -> Correction:
    return Correction(before, after, Cause.SLIP, TODAY)
