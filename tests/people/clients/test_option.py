from datetime import date

from careers.people.clients.option import Option, compared, with_option

DAY = date(2026, 11, 20)
STRAIGHT = Option(roles=("csr", "team-lead"), made_on=DAY)
ROUND = Option(roles=("csr", "qa-analyst", "team-lead"), made_on=DAY)


def test_an_option_begins_and_ends_somewhere():
    assert (ROUND.start, ROUND.goal) == ("csr", "team-lead")


def test_what_was_dropped_says_why_and_can_come_back():
    dropped = STRAIGHT.keep().drop("Too far to travel")
    assert dropped.is_dropped
    assert not dropped.kept
    assert dropped.weigh() == STRAIGHT


def test_a_reason_against_a_doubt_stays_with_the_option():
    kept = STRAIGHT.keep("She has led teams abroad")
    assert kept.drop("No").keep().override == "She has led teams abroad"


def test_only_what_was_not_dropped_is_compared():
    assert compared((STRAIGHT.drop("No"), ROUND)) == (ROUND,)


def test_a_way_stands_among_the_options_once():
    noted = ROUND.keep()
    assert with_option((STRAIGHT, ROUND), noted) == (STRAIGHT, noted)
    assert with_option((STRAIGHT,), noted) == (STRAIGHT, noted)
