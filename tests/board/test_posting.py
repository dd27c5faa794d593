from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from careers.board.job import Read
from careers.board.posting import SOURCE, USUAL, State, begun
from tests.cast import LARKFIELD, MEMBER_SERVICES, NOW

LATER = NOW + timedelta(hours=1)
READ = (Read("pay.low", "from $18.25"), Read("when.starts", "8 to 4:30"))
DRAFT = begun(replace(MEMBER_SERVICES, read=READ), NOW, text="We hire.")
OPEN = replace(DRAFT, number=7).sent(NOW).passed(NOW)


def test_what_was_read_waits_for_a_yes_and_is_still_quoted_after_it():
    assert DRAFT.waits("pay.low")

    said = DRAFT.changed(DRAFT.job, LATER, "pay.low", "pay.high")

    assert not said.waits("pay.low")
    assert said.waits("when.starts")
    assert said.words("pay.low") == "from $18.25"


@pytest.mark.parametrize(
    ("posting", "state"),
    [
        (DRAFT, State.DRAFT),
        (DRAFT.sent(NOW), State.LOOK),
        (DRAFT.sent(NOW).asked(NOW, "Say the hours"), State.CHANGES),
        (DRAFT.sent(NOW).asked(NOW, "Say the hours").sent(NOW), State.LOOK),
        (DRAFT.sent(NOW).rejected(NOW, "A fee is asked"), State.REJECTED),
        (OPEN, State.OPEN),
        (OPEN.closed(NOW), State.CLOSED),
        (OPEN.filled(NOW), State.FILLED),
        (OPEN.closed(NOW).relisted(date(2026, 4, 1)), State.DRAFT),
        (OPEN.removed(NOW, "Fraud"), State.REMOVED),
    ],
)
def test_where_a_posting_stands_is_told_by_its_dates(posting, state):
    assert posting.state(NOW) is state


def test_a_job_closes_by_itself_when_its_last_day_has_ended_where_it_is():
    last = replace(OPEN, closes_on=date(2026, 3, 5))

    assert last.closes_at(NOW) == datetime(2026, 3, 6, 4, 59, 59, tzinfo=UTC)
    assert last.state(last.closes_at(NOW)) is State.CLOSED


def test_a_job_opens_on_the_morning_that_was_chosen():
    coming = replace(DRAFT, opens_on=date(2026, 3, 9)).sent(NOW).passed(NOW)

    assert coming.state(NOW) is State.SCHEDULED
    assert coming.posted_at == datetime(2026, 3, 9, 4, 0, tzinfo=UTC)
    assert coming.state(coming.posted_at) is State.OPEN


def test_a_job_stays_open_for_a_month_unless_it_says_another_day():
    assert OPEN.closes_at(NOW).date() == (NOW + USUAL + timedelta(days=1)).date()


def test_seekers_see_what_was_let_through_and_not_the_draft():
    news = OPEN.changed(replace(OPEN.job, title="Cash mover"), LATER)

    assert news.has_news()
    assert news.closed(LATER).as_job(LARKFIELD, LATER).title == MEMBER_SERVICES.title
    assert news.sent(LATER).passed(LATER).as_job(LARKFIELD, LATER).title == "Cash mover"


def test_a_job_keeps_the_date_it_was_first_posted():
    again = OPEN.changed(OPEN.job, LATER).sent(LATER).passed(LATER)

    assert again.as_job(LARKFIELD, LATER).posted_at == NOW


def test_a_job_of_the_board_is_known_by_its_posting():
    job = OPEN.as_job(LARKFIELD, NOW)

    assert (job.source, job.source_key, job.closing_stated) == (SOURCE, "7", True)


def test_a_longer_stay_changes_the_last_day_alone():
    longer = OPEN.extended(date(2026, 4, 20))

    assert longer.closes_at(NOW).date() == date(2026, 4, 21)
    assert longer.live == OPEN.live


def test_a_copy_begins_as_a_draft_of_its_own():
    copy = OPEN.filled(NOW).copied(LATER)

    assert copy.state(LATER) is State.DRAFT
    assert (copy.number, copy.on_board, copy.live) == (None, None, None)
    assert copy.job.title == MEMBER_SERVICES.title
    assert copy.employer == "larkfield-health"
