from dataclasses import replace
from datetime import timedelta

import pytest

from careers import assets
from careers.board.employer import Employer
from careers.board.screening.sign import load_signs
from careers.board.twice import Kind
from tests import cast
from tests.cast import NOW

SIGNS = load_signs(assets.DATA)
ADVISER = replace(
    cast.AGENT,
    source="feed-a",
    source_key="a1",
    title="Mortgage adviser on the phone",
    body="People call about a new mortgage. You ask what they earn and owe, explain "
    "three kinds of loan and write down what was said. Eight weeks of paid training.",
)
AGAIN = replace(ADVISER, source="feed-b", source_key="b7")


@pytest.fixture
def put(store):
    return lambda *jobs: store.screenings.put(list(jobs), SIGNS, NOW)


def kinds(store):
    return [pair.kind for pair in store.same_jobs.waiting(NOW)]


def test_the_same_ad_from_two_feeds_waits_to_be_merged(store, put):
    put(ADVISER)
    assert kinds(store) == []
    put(AGAIN)
    assert kinds(store) == [Kind.SAME_TEXT]


def test_two_of_one_delivery_are_seen_too(store, put):
    put(ADVISER, AGAIN)
    assert kinds(store) == [Kind.SAME_TEXT]


def test_the_same_words_under_another_name_come_first(store, put):
    river = Employer("river", "Riverbank Contact")
    put(ADVISER, AGAIN, replace(ADVISER, source_key="c", employer=river))
    assert kinds(store)[0] is Kind.OTHER_NAME


def test_the_same_title_in_other_words_waits_after_them(store, put):
    short = replace(AGAIN, body="Mortgage calls, Monday to Friday, in our office.")
    put(ADVISER, short)
    assert kinds(store) == [Kind.SAME_TITLE]


def test_two_jobs_once_told_apart_are_not_asked_about_again(store, put):
    put(ADVISER, AGAIN)
    (pair,) = store.same_jobs.waiting(NOW)
    store.same_jobs.decide(pair, "different", NOW)
    put(replace(AGAIN, body=AGAIN.body + " Parking is free."))
    assert kinds(store) == []
    assert store.same_jobs.find(pair.one, pair.other) is not None


def test_what_is_merged_or_closed_needs_no_decision(store, put):
    put(ADVISER, AGAIN)
    (pair,) = store.same_jobs.waiting(NOW)
    assert store.same_jobs.waiting(NOW + timedelta(days=400)) == []
    store.jobs.merge(pair.other, pair.one)
    assert kinds(store) == []


def test_words_that_a_hundred_ads_share_make_no_crowd_of_pairs(store, put):
    firms = (Employer(f"firm-{n}", f"Firm number {n}") for n in range(60))
    put(*(replace(ADVISER, source_key=one.slug, employer=one) for one in firms))
    count = len(store.same_jobs.waiting(NOW, 5000))
    assert 59 <= count <= 60 * 20
