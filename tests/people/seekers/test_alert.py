from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as some

from careers.people.seekers.alert import Alert, Rhythm, Said, pick, seal, unreadable
from tests.cast import NOW

OWN = Alert(said=Said("eva@example.org", "key"), made_at=NOW)
ON = OWN.confirmed(NOW)
NUMBERS = some.lists(some.integers(1, 40))


def later(alert: Alert, **after) -> bool:
    return alert.is_due(NOW + timedelta(**after))


def looked(rhythm: Rhythm) -> Alert:
    return replace(ON, rhythm=rhythm, looked_at=NOW)


def test_nothing_is_sent_before_the_address_is_confirmed():
    assert not OWN.is_due(NOW)
    assert ON.is_due(NOW)


def test_one_that_rests_is_never_due():
    assert not later(replace(ON, paused_at=NOW), days=30)


def test_a_daily_one_looks_once_on_a_day_even_if_the_round_is_earlier():
    assert not later(looked(Rhythm.DAILY), hours=11)
    assert later(looked(Rhythm.DAILY), hours=13)


def test_a_weekly_one_waits_seven_days():
    assert not later(looked(Rhythm.WEEKLY), days=6)
    assert later(looked(Rhythm.WEEKLY), days=7, hours=-11)


def test_whoever_reads_its_feed_cannot_find_its_page():
    assert "key" not in OWN.said.feed
    assert OWN.said.feed != Said("eva@example.org", "other").feed


@given(NUMBERS, some.sets(some.integers(1, 40)), some.integers(0, 10))
def test_what_is_picked_is_new_in_order_and_named_once(found, known, most):
    news = pick(found, known, most)

    left = [number for number in dict.fromkeys(found) if number not in known]
    assert news == left[:most]


def test_an_address_is_known_again_and_cannot_be_read():
    assert unreadable("k", "a@example.org") == unreadable("k", "a@example.org")
    assert unreadable("k", "a@example.org") != unreadable("other", "a@example.org")
    assert "example" not in unreadable("k", "a@example.org")
    assert seal("k").open(seal("k").close(b"x")) == b"x"
