from datetime import timedelta

import numpy as np
from hypothesis import given
from hypothesis import strategies as some

from careers.people.entry.seal import Seal
from careers.people.seekers.alert import Alert, Looks, Rhythm, Said
from careers.storage.seekers.alerts import _packed, _unpacked, joined
from tests.cast import NOW

WEEK = timedelta(days=7)

SEAL = Seal("key", "alerts")
NONE = np.zeros(0, dtype=np.int64)
SAID = Said("eva@example.org", "secret", "words=refunds", "“refunds”")
ON = Alert(said=SAID, made_at=NOW, confirmed_at=NOW, rhythm=Rhythm.WEEKLY)
OFF = Alert(said=Said("ben@example.org", "other"), made_at=NOW)
TOMORROW = NOW + timedelta(days=1)


def put(store, alert: Alert = ON, known=NONE, who: str = "eva") -> int:
    return store.alerts.add(alert, SEAL, who=who, known=known)


def test_an_alert_comes_back_as_it_was_kept(store):
    number = put(store)

    found = store.alerts.of_page("secret", SEAL)

    assert found.number == number
    assert (found.said, found.rhythm, found.looks) == (
        SAID,
        Rhythm.WEEKLY,
        Looks.SEARCH,
    )
    assert (found.made_at, found.confirmed_at, found.useful) == (NOW, NOW, None)


def test_whom_it_writes_to_and_what_they_seek_cannot_be_read(store):
    put(store)
    rows = str(store.engine.rows("select * from alerts"))
    assert "eva@" not in rows
    assert "refunds" not in rows
    assert store.alerts.of_page("secret", Seal("another", "alerts")) is None


def test_only_the_key_of_the_feed_opens_the_feed(store):
    put(store)
    assert store.alerts.of_feed(SAID.feed, SEAL).said == SAID
    assert store.alerts.of_feed("secret", SEAL) is None
    put(store, OFF)
    assert store.alerts.of_feed(OFF.said.feed, SEAL) is None


def test_what_is_not_confirmed_is_not_due_and_is_forgotten(store):
    number = put(store, OFF)
    assert list(store.alerts.due(SEAL, NOW)) == []
    assert store.alerts.confirm(number, NOW, np.array([7]))
    assert not store.alerts.confirm(number, NOW, NONE)
    assert [one.number for one in store.alerts.due(SEAL, NOW)] == [number]
    assert store.alerts.known(number).tolist() == [7]
    put(store)
    put(store, Alert(said=Said("x@example.org", "third"), made_at=NOW))
    assert store.alerts.tidy(NOW + WEEK, WEEK) == 1


def test_many_are_due_one_after_the_other_and_unreadable_ones_are_passed_over(store):
    for place in range(450):
        said = Said("eva@example.org", f"secret {place}")
        seal = Seal("lost", "alerts") if place in range(100, 320) else SEAL
        own = Alert(said=said, made_at=NOW, confirmed_at=NOW)
        store.alerts.add(own, seal, who="eva", known=NONE)
    assert len(list(store.alerts.due(SEAL, NOW))) == 230


def test_it_looks_once_a_day_whoever_asks(store):
    number = put(store, Alert(said=SAID, made_at=NOW, confirmed_at=NOW))
    known = np.array([1, 2])
    assert store.alerts.looked(number, NOW, known=known, told=True)
    assert not store.alerts.looked(number, NOW, known=NONE, told=False)
    assert store.alerts.known(number).tolist() == [1, 2]
    assert list(store.alerts.due(SEAL, NOW)) == []
    assert store.alerts.looked(number, TOMORROW, known=known, told=False)
    found = store.alerts.of_page("secret", SEAL)
    assert (found.looked_at, found.sent_at) == (TOMORROW, NOW)


def test_mail_that_came_back_lets_all_alerts_of_the_address_rest(store):
    put(store)
    put(store, OFF, who="ben")
    assert store.alerts.bounced("eva", NOW) == 1
    found = store.alerts.of_page("secret", SEAL)
    assert (found.paused_at, found.bounced_at) == (NOW, NOW)
    store.alerts.resume(found.number)
    found = store.alerts.of_page("secret", SEAL)
    assert (found.paused_at, found.bounced_at) == (None, None)


def test_it_can_be_turned_judged_paused_and_ended(store):
    number = put(store)
    store.alerts.turn(number, Rhythm.DAILY)
    store.alerts.judge(number, useful=False)
    store.alerts.pause(number, NOW)
    store.alerts.pause(number, TOMORROW)
    found = store.alerts.of_page("secret", SEAL)
    assert (found.rhythm, found.useful, found.paused_at) == (Rhythm.DAILY, False, NOW)
    store.alerts.remove(number)
    assert store.alerts.of_page("secret", SEAL) is None


def test_alerts_leave_with_their_account(store):
    account = store.accounts.add("eva@example.org", "kept", NOW).number
    put(store, Alert(said=SAID, made_at=NOW, account=account))
    assert len(store.alerts.of_account(account, SEAL)) == 1
    assert len(store.alerts.of_person("eva", SEAL)) == 1
    store.accounts.remove(account)
    assert store.alerts.of_person("eva", SEAL) == ()


@given(some.sets(some.integers(1, 2**40)), some.lists(some.integers(1, 2**40)))
def test_numbers_survive_being_packed(numbers, more):
    kept = _unpacked(_packed(np.array(sorted(numbers), dtype=np.int64)))
    assert kept.tolist() == sorted(numbers)
    assert joined(kept, more).tolist() == sorted(numbers | set(more))
