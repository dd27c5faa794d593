from datetime import date

from careers.board.feeds.row import Row
from careers.board.incoming.open_days import open_days
from tests.cast import NOW


def days(**fields):
    return open_days(Row(fields), NOW)


def test_days_are_read_in_many_ways():
    found = days(opensOn="2026-03-10", validThrough="3/30/2026")

    assert (found.first, found.last) == (date(2026, 3, 10), date(2026, 3, 30))
    assert found.notes == ()


def test_no_days_are_no_mistake():
    assert days() == open_days(Row({}), NOW)
    assert (days().first, days().notes) == (None, ())


def test_what_is_no_day_must_be_mended():
    (note,) = days(validThrough="soon").notes

    assert (note.field, note.remark.must) == ("validThrough", True)


def test_a_day_that_is_over_must_be_mended():
    (note,) = days(validThrough="2026-02-01").notes

    assert note.remark.must
    assert "over" in note.remark.says


def test_what_stays_longer_than_any_job_may_is_cut_and_says_so():
    found = days(validThrough="2026-12-31")

    assert found.last == date(2026, 5, 1)
    assert not found.notes[0].remark.must
    assert "2026-05-01" in found.notes[0].remark.says
