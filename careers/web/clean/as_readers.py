"""A job that waits, exactly as readers will see it, with what is doubted marked."""

from dataclasses import replace

from flask import render_template

from careers.board.job import Job
from careers.board.posting import Posting
from careers.board.screening.doubts import passages
from careers.board.screening.screen import Screening
from careers.web.board.jobs import shown
from careers.web.clean.moderation import ONE, waiting_job, waiting_posting
from careers.web.context import store
from careers.web.entrance import Room, Who
from careers.web.hire.posting_room import seekers_see

bp = Room("as_readers", __name__, Who.MODERATORS, at="/moderation")


@bp.get(f"/jobs/{ONE}/seen")
def job(number: int) -> str:
    """Show a job of the board, hidden or not, as readers see it."""
    found = waiting_job(number)
    return _page(found, store().screenings.of(number), "moderation.job", number)


@bp.get(f"/postings/{ONE}/seen")
def posting(number: int) -> str:
    """Show a posting that waits as readers will see it."""
    own: Posting = waiting_posting(number)
    return _page(seekers_see(own), own.screening, "moderation.posting", number)


def _page(job: Job, found: Screening | None, back: str, number: int) -> str:
    return render_template(
        "moderation/seen.html",
        **shown(replace(job, held_at=None)),  # as it will be once it is let through
        screening=found,
        passages=passages(job.body, found),
        back=back,
        number=number,
    )
