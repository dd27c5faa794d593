from dataclasses import replace
from datetime import timedelta

from careers.people.employers.suspension import Suspension
from careers.web.words.dates import closing_day
from tests import cast

ROLE = "workforce-analyst"
JOB = replace(cast.AGENT, source_key="fresh", role=ROLE)


def test_new_jobs_are_counted_by_role_while_they_are_open(store):
    store.jobs.put([JOB], cast.NOW)
    shelf, before = store.fresh_jobs, JOB.posted_at - timedelta(days=1)
    assert shelf.by_role(before, cast.NOW)[ROLE] == 1
    assert ROLE not in shelf.by_role(JOB.posted_at, cast.NOW)
    assert ROLE not in shelf.by_role(before, JOB.closes_at)


def first_of(store):
    return store.jobs.newest(5, cast.NOW)[0]


def test_jobs_that_went_are_told_from_those_that_are_open(store):
    first, second, *_ = (job.number for job in store.jobs.newest(5, cast.NOW))
    store.jobs.remove(second, cast.NOW)
    assert store.fresh_jobs.closed([first, second], cast.NOW) == {
        second: cast.NOW.date()
    }
    later = first_of(store).closes_at + timedelta(days=9)
    assert store.fresh_jobs.closed([first, 999_999], later) == {
        first: closing_day(first_of(store)),
        999_999: None,
    }
    assert store.fresh_jobs.closed([], cast.NOW) == {}


def test_jobs_of_a_suspended_employer_are_off_the_board(store):
    own = first_of(store)
    store.suspensions.add(Suspension(own.employer.slug, cast.NOW, "Asks for deposits"))
    assert own.number in store.fresh_jobs.closed([own.number], cast.NOW)
