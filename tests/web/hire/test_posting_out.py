from dataclasses import replace

import pytest

from careers.board.asks import Asks
from careers.board.posting import State, begun
from careers.people.event import Subject
from careers.skills.requirement import Requirement
from careers.web.hire.posting_out import ended, posted, screened, waits
from tests.cast import MEMBER_SERVICES, NOW
from tests.door import opened, store_of
from tests.shipped import reader

SCAM = "Pay a refundable deposit of $150 by gift card for your kit before you start."

ABOUT_BILLS = "We sell gas. You answer questions about billing. No night work."


@pytest.fixture
def by(app):
    """A request of nobody, for somebody: as a program makes it."""
    number = opened(app)
    app.extensions["reader"] = reader()
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


def test_a_skill_that_was_listed_gets_the_sentence_of_the_ad(app, by):
    listed = Asks(skills=(Requirement("billing", 4), Requirement("data-entry", 2)))

    kept = posted(draft(app, body=ABOUT_BILLS, asks=listed), by=by)

    asked = store_of(app).jobs.find(kept.on_board).asks.skills
    assert asked == (
        Requirement("billing", 4, words="You answer questions about billing."),
        Requirement("data-entry", 2),
    )
    assert not kept.has_news()


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
