from datetime import timedelta

import pytest

from careers.people.entry.session import HALF
from tests.cast import NOW
from tests.stays import LONGEST_SESSION, SESSION

DAY = timedelta(days=1)


@pytest.fixture
def ana(store):
    return store.accounts.add("ana@example.org", "kept", NOW).number


def test_only_the_secret_opens_a_session(store, ana):
    secret = store.sessions.open(ana, NOW, device="Firefox on Linux")
    assert store.sessions.find(secret, NOW).account == ana
    assert store.sessions.find(secret + "x", NOW) is None
    assert store.sessions.find(store.sessions.find(secret, NOW).name, NOW) is None


def test_somebody_who_stays_away_is_signed_out(store, ana):
    secret = store.sessions.open(ana, NOW)
    assert store.sessions.find(secret, NOW + SESSION - DAY)
    assert store.sessions.find(secret, NOW + 2 * SESSION - 2 * DAY)
    assert store.sessions.find(secret, NOW + 3 * SESSION) is None


def test_nobody_stays_signed_in_for_ever(store, ana):
    secret = store.sessions.open(ana, NOW)
    day = NOW
    while day < NOW + LONGEST_SESSION:
        assert store.sessions.find(secret, day)
        day += SESSION - DAY
    assert (
        store.sessions.find(secret, NOW + LONGEST_SESSION + timedelta(seconds=1))
        is None
    )


def test_half_in_is_not_in(store, ana):
    secret = store.sessions.open(ana, NOW, half=True)
    assert store.sessions.find(secret, NOW) is None
    assert store.sessions.find(secret, NOW, half=True).account == ana
    assert store.sessions.find(secret, NOW + HALF, half=True) is None
    assert store.sessions.all(ana, NOW) == []


def test_out_everywhere_but_here(store, ana):
    here, there = (store.sessions.open(ana, NOW) for _ in range(2))
    name = store.sessions.find(here, NOW).name
    assert store.sessions.close_all(ana, but=name) == 1
    assert store.sessions.find(here, NOW)
    assert store.sessions.find(there, NOW) is None


def test_nobody_closes_what_is_not_theirs(store, ana):
    other = store.accounts.add("ben@example.org", "kept", NOW).number
    secret = store.sessions.open(ana, NOW)
    store.sessions.close(store.sessions.find(secret, NOW).name, other)
    assert store.sessions.find(secret, NOW)


def test_what_is_over_is_thrown_away(store, ana):
    store.sessions.open(ana, NOW)
    store.sessions.open(ana, NOW, half=True)
    assert store.sessions.tidy(NOW) == 0
    assert store.sessions.tidy(NOW + HALF) == 1
    assert store.sessions.tidy(NOW + LONGEST_SESSION) == 1
