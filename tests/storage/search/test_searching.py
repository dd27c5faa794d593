from dataclasses import replace
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as some

from careers.board.criteria import Criteria, Sort
from careers.board.work import Calls, Work
from careers.storage.search.board import Board
from careers.storage.search.searching import Search
from tests import cast
from tests.cast import NOW

SECONDS = int(NOW.timestamp())


@settings(max_examples=60)
@given(some.integers(-90, 90), some.sampled_from(["", "call", "adviser"]))
def test_no_closed_job_appears_at_any_clock(shared_store, days, words):
    moment = NOW + timedelta(days=days)

    results = shared_store.jobs.search(Criteria(words=words), moment)

    expected = {
        job.source_key
        for job in cast.JOBS
        if job.is_open(moment) and words in f"{job.title} {job.body}".lower()
    }
    assert {job.source_key for job in results.jobs} == expected
    assert sum(results.counts["calls"].values()) == results.total == len(expected)
    everything = shared_store.jobs.newest(20, moment)
    assert all(job.is_open(moment) for job in everything)
    assert sum(shared_store.jobs.openings(moment).values()) == len(everything)


def test_every_filter_says_how_many_it_would_leave(store):
    chat = replace(cast.AGENT, source_key="chat", work=Work(calls=Calls.NONE))
    store.jobs.put([chat], NOW)
    search = Search(store.engine, Board())

    found = search.find(Criteria(words="customer"), SECONDS)

    for calls, count in found.counts["calls"].items():
        narrowed = Criteria(words="customer", calls=(calls,))
        assert search.total(narrowed, SECONDS) == count
    no_phones = Criteria(words="customer", no_phones=True)
    assert search.total(no_phones, SECONDS) == found.no_phones == 1


def test_the_silent_are_counted_beside_the_filter_they_would_be_lost_in(shared_store):
    search = Search(shared_store.engine, Board())

    at_home = search.find(Criteria(lives="GB-LDS"), SECONDS)

    assert at_home.total == 3
    assert at_home.unsaid_place == 0
    assert at_home.unsaid_pay == 1


def test_titles_come_before_bodies_when_closeness_is_asked_for(store):
    louder = replace(
        cast.AGENT,
        title="Adviser on the floor",
        body="x",
        source_key="louder",
        posted_at=NOW - timedelta(days=30),
    )
    only_body = replace(cast.AGENT, title="Agent", body="adviser", source_key="body")
    store.jobs.put([louder, only_body], NOW)

    results = store.jobs.search(Criteria(words="adviser", sort=Sort.RELEVANCE), NOW)

    assert [job.source_key for job in results.jobs][-1] == "body"


def test_closeness_without_words_is_newest_first(shared_store):
    close = shared_store.jobs.search(Criteria(sort=Sort.RELEVANCE), NOW)

    assert close.jobs == shared_store.jobs.search(Criteria(), NOW).jobs
