from dataclasses import replace
from datetime import date

from careers.board.clock import next_change, outline
from careers.board.shift import When


def test_new_york_leaves_arizona_behind_in_march():
    assert next_change("America/New_York", "America/Phoenix", date(2026, 11, 22)) == (
        date(2027, 3, 14)
    )


def test_new_york_and_manila_come_nearer_in_november():
    assert next_change("America/New_York", "Asia/Manila", date(2026, 6, 1)) == (
        date(2026, 11, 1)
    )


def test_europe_and_america_change_on_different_days():
    assert next_change("America/New_York", "Europe/London", date(2027, 1, 1)) == (
        date(2027, 3, 14)
    )


def test_two_zones_that_never_change_stay_as_they_are():
    assert next_change("Asia/Manila", "Asia/Kolkata", date(2026, 6, 1)) is None


def test_the_hours_of_the_lines_stand_in_for_a_shift_that_is_not_stated():
    lines = When(zone="Asia/Manila", opens="20:00", closes="08:00")

    assert (outline(lines).starts, outline(lines).ends) == ("20:00", "08:00")
    assert outline(replace(lines, starts="21:00", ends="06:00")).starts == "21:00"
