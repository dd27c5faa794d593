from datetime import date, datetime, timedelta

from careers.people.clients.diary import WEEKS, Kind, diary, monday_of
from careers.people.clients.digest import Digest, Listed
from careers.people.clients.outcome import Ended, Outcome
from tests.cast import NOW

DAY = date(2026, 3, 4)
"""A Wednesday."""


def client(code: str, closed: datetime | None = None, **said) -> Listed:
    return Listed(
        number=1, agency="a", counselor=1, code=code, made_at=NOW, changed_at=NOW,
        closed_at=closed, account=None, digest=Digest(moved=DAY, **said),
    )  # fmt: skip


def days(count: int) -> date:
    return DAY + timedelta(days=count)


def test_what_is_overdue_stands_first_the_longest_in_front():
    people = [
        client("A", review=days(-1)),
        client("B", review=days(-9)),
        client("C", checks=((days(-99), days(-5)),)),
        client("D", review=DAY),
    ]
    own = diary(people, DAY)
    assert [one.client.code for one in own.overdue] == ["B", "C", "A"]
    assert [one.client.code for week in own.weeks for one in week.dues] == ["D"]


def test_what_is_ahead_is_sorted_by_weeks_from_monday():
    own = diary([client("A", review=days(5)), client("B", review=days(4))], DAY)
    first, last = own.weeks
    assert (first.monday, first.sunday) == (date(2026, 3, 2), date(2026, 3, 8))
    assert [one.client.code for one in first.dues] == ["B"]
    assert [one.client.code for one in last.dues] == ["A"]
    assert monday_of(date(2026, 3, 8)) == date(2026, 3, 2)


def test_a_quarter_that_has_begun_is_due_this_week_until_its_end():
    own = diary([client("A", checks=((days(-30), days(30)),))], DAY)
    (week,) = own.weeks
    (one,) = week.dues
    assert (week.monday, one.kind) == (date(2026, 3, 2), Kind.CHECK)
    assert one.is_open(DAY)
    assert not one.is_overdue(days(30))
    assert one.is_overdue(days(31))


def test_a_closed_record_has_no_review_but_is_asked_after():
    closed = client("A", NOW, review=days(3), checks=((days(1), days(40)),))
    assert [one.kind for one in diary([closed], DAY).dues] == [Kind.CHECK]


def test_a_diary_looks_as_far_ahead_as_it_is_asked_to():
    near = diary([client("A", review=days(30))], DAY, weeks=2)
    assert (near.dues, near.later) == ((), 1)


def test_what_is_after_half_a_year_is_counted_alone():
    own = diary([client("A", review=days(7 * WEEKS + 5))], DAY)
    assert (own.dues, own.later) == ((), 1)


def test_who_has_arrived_has_no_review_but_is_asked_after():
    hired = (Ended(Outcome.HIRED, days(-90)),)
    asked = client("A", review=days(3), checks=((DAY, days(9)),), ended=hired)
    assert [one.kind for one in diary([asked], DAY).dues] == [Kind.CHECK]
