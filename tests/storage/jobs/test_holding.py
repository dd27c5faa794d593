from dataclasses import replace
from datetime import timedelta
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from careers.board.criteria import Criteria
from tests import cast
from tests.cast import NOW
from tests.storage.jobs.test_jobs import number_of

DAYS = timedelta(days=1)


@pytest.fixture
def number(store):
    found = number_of(store, cast.MEMBER_SERVICES)
    assert store.holding.hold(found, NOW)
    return found


def test_a_held_job_is_in_no_list_no_count_and_no_search(store, number):
    shelf = store.jobs
    assert number not in {job.number for job in shelf.newest(50, NOW)}
    assert shelf.total(Criteria(), NOW) == len(cast.OPEN) - 1
    assert shelf.total(Criteria(words="remote spanish"), NOW) == 0
    assert shelf.employers_hiring(NOW) == 1
    assert number not in [posted.number for posted in shelf.asked(NOW)]
    assert number not in [posted.number for posted in shelf.asked_since(0)]
    assert not shelf.find(number).is_open(NOW)


def test_a_job_that_is_let_out_is_back_at_its_number(store, number):
    before = store.jobs.revision()
    assert store.holding.release(number)
    assert store.jobs.revision() > before
    assert store.jobs.find(number).is_open(NOW)
    assert store.jobs.total(Criteria(), NOW) == len(cast.OPEN)


def test_holding_and_releasing_again_changes_nothing(store, number):
    assert not store.holding.hold(number, NOW + DAYS)
    assert store.jobs.find(number).held_at == NOW
    assert store.holding.held() == [number]
    assert store.holding.release(number)
    assert not store.holding.release(number)


def test_a_feed_that_comes_again_does_not_let_a_held_job_out(store, number):
    store.jobs.put(cast.JOBS, NOW + DAYS)
    assert store.jobs.find(number).held_at == NOW


def test_a_job_that_a_moderator_closed_stays_closed_whatever_its_feed_says(store):
    number = number_of(store, cast.AGENT)
    store.holding.shut(number, NOW)
    outcome = store.jobs.put(cast.JOBS, NOW + DAYS)
    assert outcome.same == len(cast.JOBS)
    assert store.jobs.find(number).closes_at == NOW
    assert not store.jobs.find(number).is_open(NOW + DAYS)


def test_jobs_are_found_by_where_one_applies(store):
    found = store.holding.applies_at("larkfield.example", NOW)
    assert found == [number_of(store, cast.MEMBER_SERVICES)]


KEYS = count()
ACTS = {
    "hold": lambda store, number, job: store.holding.hold(number, NOW),
    "release": lambda store, number, job: store.holding.release(number),
    "shut": lambda store, number, job: store.holding.shut(number, NOW),
    "remove": lambda store, number, job: store.jobs.remove(number, NOW),
    "feed": lambda store, number, job: store.jobs.put([job], NOW),
    "look": lambda store, number, job: store.screenings.looked(number, NOW),
}


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=some.lists(some.sampled_from(sorted(ACTS)), max_size=6))
def test_whatever_happens_to_a_job_it_is_seen_only_while_nothing_forbids_it(
    store, acts
):
    job = replace(cast.AGENT, source_key=f"acts-{next(KEYS)}")
    store.jobs.put([job], NOW)
    seen = store.jobs.newest(200, NOW)
    number = next(each.number for each in seen if each.key == job.key)
    for act in acts:
        ACTS[act](store, number, job)

    holding = [act for act in acts if act in ("hold", "release")]
    held = holding[-1:] == ["hold"]
    found = store.jobs.find(number)
    assert (found.held_at is not None) == held
    assert found.is_open(NOW) == (not held and not {"shut", "remove"} & set(acts))
    newest = store.jobs.newest(200, NOW)
    assert (number in {each.number for each in newest}) == found.is_open(NOW)
