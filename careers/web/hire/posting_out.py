"""How a draft comes onto the board, however it was written: one set of rules."""

from dataclasses import replace

from careers import assets
from careers.board.holding import is_held
from careers.board.posting import Posting, State
from careers.board.screening.screen import Screening
from careers.board.screening.sign import load_signs
from careers.skills.requirement import quoting
from careers.web.context import now, store
from careers.web.hire.posting_room import seekers_see, write_down
from careers.web.reader import reader

SHUT = (State.REMOVED, State.REJECTED, State.LOOK)
"""Where a moderator has the word: nothing is posted from there."""


def posted(own: Posting, *, by: int | None = None) -> Posting:
    """Post a draft, or hand it to a moderator when it looks like a scam.

    ``by`` is who does it, where nobody is signed in.
    """
    found = screened(own)
    sent = _in_its_words(own).sent(now(), found)
    if waits(own, found):
        kept = store().postings.put(sent)
        reasons = "; ".join(reason.says for reason in found.reasons)
        write_down(kept, "held", reasons, by=by)
        return kept
    kept = _published(sent.passed(now()))
    write_down(kept, "posted", by=by)
    return kept


def ended(own: Posting, *, filled: bool = False, by: int | None = None) -> Posting:
    """Close a job now, or because somebody was hired; its page stays."""
    kept = store().postings.publish(
        own.filled(now()) if filled else own.closed(now()), now()
    )
    write_down(kept, "filled" if filled else "closed", by=by)
    return kept


def screened(own: Posting) -> Screening:
    """Screen a draft by all that the board knows."""
    return store().screenings.screen(seekers_see(own), load_signs(assets.DATA), now())


def waits(own: Posting, found: Screening) -> bool:
    """Whether a draft goes to a moderator before anybody sees it."""
    return own.asked_at is not None or is_held(found, _passed_before(own))


def _passed_before(own: Posting) -> list[str]:
    """Name the signs that a moderator has let through: they hold it no more."""
    passed = own.passed_at and own.sent_at and own.passed_at >= own.sent_at
    return (
        [one.sign for one in own.screening.reasons] if passed and own.screening else []
    )


def _in_its_words(own: Posting) -> Posting:
    """Quote the ad for each skill it asks: seekers see its sentence beside theirs."""
    job = own.job
    if not job.body or not job.asks.skills:
        return own
    skills = quoting(job.asks.skills, reader().asks(job.body, job.title))
    return replace(own, job=replace(job, asks=replace(job.asks, skills=skills)))


def _published(own: Posting) -> Posting:
    """Bring it onto the board, and keep what the screen saw for the moderators."""
    employer = store().employers.find(own.employer) or own.job.employer
    job = own.as_job(employer, now())
    store().screenings.put([job], load_signs(assets.DATA), now())
    return store().postings.publish(own, now())
