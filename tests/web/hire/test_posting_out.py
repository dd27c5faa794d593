from dataclasses import replace

import pytest

from careers.board.posting import State, begun
from careers.people.event import Subject
from careers.web.hire.posting_out import ended, posted, screened, waits
from tests.cast import MEMBER_SERVICES, NOW
from tests.door import opened, store_of

SCAM = "Pay a refundable deposit of $150 by gift card for your kit before you start."


@pytest.fixture
def by(app):
    """A request of nobody, for somebody: as a program makes it."""
    number = opened(app)
    with app.test_request_context():
        yield number


def draft(app, **changes):
    job = replace(MEMBER_SERVICES, read=(), **changes)
    return store_of(app).postings.put(begun(job, NOW))


def test_a_draft_comes_onto_the_board_for_who_is_named(app, by):
    kept = posted(draft(app), by=by)

    assert kept.state(NOW) is State.OPEN
    (event,) = store_of(app).events.of(Subject("job", str(kept.on_board)))
    assert (event.verb, event.by) == ("posted", by)


def test_what_the_screen_holds_waits_whoever_sends_it(app, by):
    own = draft(app, body=f"{SCAM} Message our manager on Telegram; no interview.")

    assert waits(own, screened(own))
    assert posted(own, by=by).state(NOW) is State.LOOK


def test_what_a_moderator_asked_to_change_goes_back_to_them(app, by):
    own = draft(app).asked(NOW, "Say what the pay is for.")

    assert waits(own, screened(own))


def test_a_job_ends_because_it_is_closed_or_filled(app, by):
    assert ended(posted(draft(app), by=by), by=by).state(NOW) is State.CLOSED
    filled = ended(posted(draft(app, title="Other"), by=by), filled=True, by=by)
    assert filled.state(NOW) is State.FILLED
