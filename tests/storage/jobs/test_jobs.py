from dataclasses import replace
from datetime import timedelta

import numpy as np
import pytest

from careers.board.asks import Asks
from careers.board.criteria import Criteria, PayFloor, Sort
from careers.board.pay import Pay
from careers.skills.requirement import Requirement
from tests import cast
from tests.cast import NOW


def titles(results):
    return [job.title for job in results.jobs]


def number_of(store, job):
    return next(
        found.number
        for found in store.jobs.with_numbers(range(1, 20))
        if found.source_key == job.source_key
    )


def test_finds_what_was_put(store):
    number = number_of(store, cast.MEMBER_SERVICES)

    assert store.jobs.find(number) == replace(cast.MEMBER_SERVICES, number=number)
    assert store.jobs.find(999) is None


def test_lists_open_jobs_newest_first(store):
    results = store.jobs.search(Criteria(), NOW)

    assert titles(results) == [job.title for job in cast.OPEN]
    assert results.total == 4


def test_a_job_is_listed_from_its_posting_to_its_closing(store):
    coming = Criteria(words="next month")

    assert store.jobs.total(coming, cast.COMING.posted_at - timedelta(seconds=1)) == 0
    assert store.jobs.total(coming, cast.COMING.posted_at) == 1
    assert store.jobs.total(coming, cast.COMING.closes_at) == 0


def test_finds_by_the_start_of_the_last_word(store):
    assert titles(store.jobs.search(Criteria(words="real-time ana"), NOW)) == [
        cast.PLANNER.title
    ]
    assert store.jobs.total(Criteria(words="ana real "), NOW) == 0


def test_remote_jobs_are_found_by_the_word_people_use(store):
    assert titles(store.jobs.search(Criteria(words="remote spanish"), NOW)) == [
        cast.MEMBER_SERVICES.title
    ]


@pytest.mark.parametrize(
    "words",
    ['"', "c++", "a OR", "agent)", "-", "*", "NEAR(", "\ud800", "\0", "हिन्दी", "'"],
)
def test_punctuation_is_never_syntax(store, words):
    store.jobs.search(Criteria(words=words, sort=Sort.RELEVANCE), NOW)
    store.jobs.suggest(words)


def test_the_closest_words_come_first(store):
    results = store.jobs.search(Criteria(words="calls", sort=Sort.RELEVANCE), NOW)
    called = store.jobs.search(Criteria(words="call", sort=Sort.RELEVANCE), NOW)

    assert titles(results) == [cast.AGENT.title]
    assert titles(called) == [cast.SALES.title, cast.AGENT.title]


def test_words_that_no_job_holds_are_mended(store):
    assert store.jobs.suggest("custmer advser") == "customer adviser"
    assert store.jobs.suggest("customer") is None


def test_counts_leave_a_facets_own_choice_out(store):
    results = store.jobs.search(Criteria(calls=("inbound",)), NOW)

    assert results.total == 2
    assert results.counts["calls"] == {"inbound": 2, "none": 1, "outbound": 1}
    assert results.counts["setting"] == {"on site": 1, "virtual": 1}


def test_a_remote_inbound_job_is_behind_two_doors(store):
    doors = store.jobs.search(Criteria(), NOW).counts["center"]

    assert doors == {"inbound": 3, "outbound": 1, "virtual": 1}


def test_hires_where_i_live_keeps_what_is_not_stated(store):
    arizona = store.jobs.search(Criteria(lives="US-AZ"), NOW)
    leeds = store.jobs.search(Criteria(lives="GB-LDS"), NOW)

    assert titles(arizona) == [cast.MEMBER_SERVICES.title]
    assert leeds.total == 3
    assert store.jobs.total(Criteria(lives="US-OH"), NOW) == 0


def test_pay_at_least_compares_one_currency_and_keeps_the_silent(store):
    floor = Criteria(pay=PayFloor(18, "USD"))

    assert {job.source_key for job in store.jobs.search(floor, NOW).jobs} == {
        "member-services",
        "planner",
    }
    assert store.jobs.total(replace(floor, says_pay=True), NOW) == 1
    assert (
        store.jobs.total(replace(floor, pay=PayFloor(19, "USD"), says_pay=True), NOW)
        == 0
    )


def test_best_pay_first_never_mixes_currencies(store):
    rich = replace(
        cast.AGENT,
        source_key="rich",
        title="Head of care",
        pay=replace(
            cast.AGENT.pay, low=cast.AGENT.pay.low * 2, high=cast.AGENT.pay.high * 2
        ),
    )
    store.jobs.put([rich], NOW)

    results = store.jobs.search(Criteria(sort=Sort.PAY), NOW)

    assert results.currency == "GBP"
    assert titles(results)[0] == "Head of care"
    assert titles(results)[-2:] == [cast.MEMBER_SERVICES.title, cast.PLANNER.title]


def test_putting_the_same_again_changes_nothing(store):
    before = store.jobs.revision()

    again = store.jobs.put(cast.JOBS, NOW)
    changed = store.jobs.put([replace(cast.AGENT, title="Customer adviser")], NOW)

    assert (again.added, again.changed, again.same) == (0, 0, len(cast.JOBS))
    assert store.jobs.revision() == before + 1
    assert changed.changed == 1
    assert store.jobs.total(Criteria(words="customer adviser"), NOW) == 1
    assert store.jobs.total(Criteria(), NOW) == 4


def test_a_closing_date_of_our_own_making_moves_silently(store):
    guessed = replace(cast.AGENT, closing_stated=False)
    store.jobs.put([guessed], NOW)

    later = replace(guessed, closes_at=NOW + timedelta(days=45))
    outcome = store.jobs.put([later], NOW)

    assert outcome.same == 1
    assert store.jobs.find(number_of(store, cast.AGENT)).closes_at == later.closes_at
    assert store.jobs.total(Criteria(words="banking"), NOW + timedelta(days=40)) == 1


def test_a_removed_job_leaves_every_list_and_keeps_its_number(store):
    number = number_of(store, cast.AGENT)
    store.jobs.remove(number, NOW)

    assert store.jobs.find(number).removed_at == NOW
    assert store.jobs.total(Criteria(), NOW) == 3
    assert store.jobs.openings(NOW) == {
        "csr": 1,
        "phone-sales-agent": 1,
        "real-time-analyst": 1,
    }
    assert number not in [each.number for each in store.jobs.asked(NOW)]


def test_a_merged_job_leads_to_the_other(store):
    number, into = (number_of(store, job) for job in (cast.SALES, cast.AGENT))
    store.jobs.merge(number, into)

    assert store.jobs.redirect(number) == into
    assert store.jobs.redirect(into) is None
    assert store.jobs.total(Criteria(), NOW) == 3


def test_a_page_past_the_end_is_the_last_page(store):
    store.jobs.put(
        [replace(cast.AGENT, source_key=f"more-{i}") for i in range(30)], NOW
    )

    results = store.jobs.search(Criteria(page=99), NOW)

    assert (results.page, results.pages, results.first) == (2, 2, 21)
    assert len(results.jobs) == results.total - 20


def test_jobs_like_one_share_its_role(store):
    booking = store.jobs.find(number_of(store, cast.CLOSED))
    adviser = store.jobs.find(number_of(store, cast.AGENT))

    assert store.jobs.like(booking, NOW) == ()
    assert [job.title for job in store.jobs.like(adviser, NOW)] == [
        cast.MEMBER_SERVICES.title
    ]


def test_counts_the_employers_that_hire(store):
    assert store.jobs.employers_hiring(NOW) == 2
    northbank = Criteria(employer="northbank")
    assert [job.title for job in store.jobs.first(northbank, 2, NOW)] == [
        cast.AGENT.title,
        cast.PLANNER.title,
    ]


def test_another_process_sees_a_change_at_once(store, catalogue):
    from careers.storage.search.board import Board
    from careers.storage.store import Store

    other = Store(store.engine.path, catalogue, Board())
    assert other.jobs.total(Criteria(), NOW) == 4
    store.jobs.put([replace(cast.AGENT, source_key="new", pay=Pay())], NOW)

    assert other.jobs.total(Criteria(), NOW) == 5
    other.close()


def test_the_ranking_learns_the_months_a_job_asks(store):
    number = number_of(store, cast.AGENT)
    wanted = Asks(experience=18, skills=(Requirement("inbound-calls"),))
    store.jobs.put([replace(cast.AGENT, asks=wanted)], NOW)
    posted = {each.number: each.asked for each in store.jobs.asked(NOW)}
    assert posted[number].experience == 18


def test_a_search_among_some_jobs_keeps_their_order(store):
    everything = store.jobs.search(Criteria(), NOW)
    numbers = [job.number for job in everything.jobs][::-1]
    some = np.array([*numbers[:3], 999], np.int64)
    found = store.jobs.search(Criteria(sort=Sort.PAY), NOW, some)
    assert [job.number for job in found.jobs] == numbers[:3]
    assert found.total == store.jobs.total(Criteria(), NOW, some) == 3
    assert sum(found.counts["role"].values()) == 3


def test_a_search_among_no_jobs_finds_none(store):
    none = np.zeros(0, np.int64)
    assert store.jobs.search(Criteria(), NOW, none).total == 0


def test_the_ranking_learns_only_what_is_new(store):
    before = store.jobs.revision()
    assert list(store.jobs.asked_since(before)) == []
    number = number_of(store, cast.JOBS[0])
    changed = replace(cast.JOBS[0], asks=Asks(skills=(Requirement("spreadsheets"),)))
    store.jobs.put([changed], NOW)
    assert [job.number for job in store.jobs.asked_since(before)] == [number]
    assert number in {job.number for job in store.jobs.asked_since(-1)}
