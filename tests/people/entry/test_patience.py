from datetime import timedelta

from careers.people.entry.patience import Patience


def test_tries_come_back_by_the_clock():
    assert Patience("x", 3, timedelta(minutes=1)).rate == 1 / 60
