from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from careers.people.entry.patience import Patience
from tests.cast import NOW

THREE = Patience("try", 3, timedelta(minutes=1))


def test_three_tries_then_one_a_minute(store):
    assert [store.buckets.take(THREE, "ana", NOW) for _ in range(4)] == [True] * 3 + [
        False
    ]
    assert not store.buckets.take(THREE, "ana", NOW + timedelta(seconds=59))
    assert store.buckets.take(THREE, "ana", NOW + timedelta(seconds=61))
    assert not store.buckets.take(THREE, "ana", NOW + timedelta(seconds=62))


def test_everybody_has_a_bucket_of_their_own_and_for_each_thing(store):
    for _ in range(3):
        store.buckets.take(THREE, "ana", NOW)
    assert store.buckets.take(THREE, "ben", NOW)
    assert store.buckets.take(Patience("else", 3, timedelta(minutes=1)), "ana", NOW)


def test_the_right_person_gets_all_tries_back(store):
    for _ in range(3):
        store.buckets.take(THREE, "ana", NOW)
    store.buckets.give_back(THREE, "ana")
    assert store.buckets.take(THREE, "ana", NOW)


def test_full_buckets_are_thrown_away_and_half_full_ones_are_not(store):
    store.buckets.take(THREE, "ana", NOW)
    store.buckets.take(THREE, "ana", NOW)
    assert store.buckets.tidy(NOW + timedelta(seconds=90)) == 0
    assert store.buckets.tidy(NOW + timedelta(seconds=121)) == 1


@given(st.lists(st.integers(0, 200), max_size=30))
def test_nobody_ever_gets_more_than_the_clock_gives(shared_store, waits):
    with shared_store.engine.writing() as db:
        db.execute("delete from buckets")
        at, taken = NOW, 0
        for wait in waits:
            at += timedelta(seconds=wait)
            taken += shared_store.buckets.take(THREE, "ana", at)
    assert taken <= THREE.tries + sum(waits) / 60 + 1e-6


def test_it_is_told_how_many_tries_are_left(store):
    assert store.buckets.left(THREE, "ana", NOW) == THREE.tries
    store.buckets.take(THREE, "ana", NOW)
    assert store.buckets.left(THREE, "ana", NOW) == THREE.tries - 1
    later = NOW + THREE.refill
    assert store.buckets.left(THREE, "ana", later) == THREE.tries
