from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from careers.board.shift import When
from careers.web.words import dates
from tests import cast

NOW = cast.NOW


def test_dates_are_said_with_the_month_in_letters():
    assert dates.day(date(2026, 11, 21)) == "21 November 2026"


@pytest.mark.parametrize(
    ("last", "said"),
    [
        (date(2026, 11, 22), "16 to 22 November 2026"),
        (date(2026, 12, 2), "16 November to 2 December 2026"),
        (date(2027, 1, 3), "16 November 2026 to 3 January 2027"),
    ],
)
def test_a_span_of_days_says_nothing_twice(last, said):
    assert dates.days(date(2026, 11, 16), last) == said


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (0, "posted today"),
        (1, "posted yesterday"),
        (3, "posted 3 days ago"),
        (40, "posted on 21 January 2026"),
    ],
)
def test_posting_is_said_by_how_long_ago(days, said):
    job = replace(cast.AGENT, posted_at=NOW - timedelta(days=days))
    assert dates.posted(job, NOW) == said


@pytest.mark.parametrize(
    ("hours", "said"),
    [(1, "closes today"), (24, "closes tomorrow"), (24 * 9, "closes on 11 March 2026")],
)
def test_closing_is_said_by_how_near_it_is(hours, said):
    job = replace(cast.AGENT, closes_at=NOW + timedelta(hours=hours))
    assert dates.closing(job, NOW) == said


def test_a_closed_job_says_when_it_closed():
    assert dates.closing(cast.CLOSED, NOW) == "closed on 1 February 2026"


def test_a_job_that_was_taken_off_early_closed_on_that_day():
    gone = replace(cast.AGENT, removed_at=NOW - timedelta(days=2))
    assert dates.closing(gone, NOW) == "closed on 28 February 2026"
    held = replace(cast.AGENT, held_at=NOW - timedelta(days=2))
    assert dates.closing(held, NOW) == "closed"


def test_the_last_day_is_a_day_on_the_jobs_own_clock():
    """Midnight in New York is five in the morning in UTC, the day after."""
    job = replace(
        cast.AGENT,
        closes_at=datetime(2026, 3, 4, 5, 0, tzinfo=UTC),
        when=When(zone="America/New_York"),
    )
    assert dates.closing_day(job) == date(2026, 3, 3)
    assert dates.closing(job, NOW) == "closes tomorrow"


def test_a_job_that_is_still_to_come_has_not_closed():
    assert dates.closing(cast.COMING, NOW).startswith("closes on")


@pytest.mark.parametrize(
    ("hours", "said"),
    [
        (0.2, "an hour"),
        (5, "5 hours"),
        (30, "30 hours"),
        (40, "2 days"),
        (72, "3 days"),
    ],
)
def test_how_long_an_answer_took_is_said_in_round_words(hours, said):
    assert dates.pace(timedelta(hours=hours)) == said


def test_a_moment_is_said_with_the_clock_it_is_on():
    moment = datetime(2026, 11, 22, 9, 5, tzinfo=UTC)
    assert dates.day_and_time(moment) == "22 November 2026, 9:05 am UTC"
