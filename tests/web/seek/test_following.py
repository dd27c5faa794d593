from datetime import UTC, date, datetime

from careers.people.seekers.track import Track
from careers.web.saving import saved_seal
from careers.web.seek.following import day_of, jobs_of, seal
from tests import cast


def test_days_are_those_where_the_person_is(app):
    late = datetime(2026, 11, 22, 1, 30, tzinfo=UTC)
    with app.test_request_context("/?zone=America/Phoenix"):
        assert day_of(late) == date(2026, 11, 21)


def test_jobs_on_the_board_are_found_by_number_and_others_are_not(app):
    with app.test_request_context():
        found = jobs_of([Track("Agent", "Northbank", 2), Track("Clerk", "Shop")])
        assert {number: job.title for number, job in found.items()} == {
            2: cast.AGENT.title
        }


def test_the_key_of_boards_opens_nothing_else(app):
    with app.test_request_context():
        assert saved_seal().open(seal().close(b"note")) is None
