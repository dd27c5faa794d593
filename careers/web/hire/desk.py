"""A recruiter's home: the employers they hire for, and their jobs by state."""

from collections import Counter

from flask import redirect, render_template, url_for
from werkzeug.wrappers import Response

from careers.board.due import Waiting, waiting
from careers.board.employer import Employer
from careers.board.posting import State
from careers.web.context import now, store
from careers.web.entrance import Room, Who
from careers.web.hire.hiring import address_of, colleagues, employers_of, waiting_for
from careers.web.who import me

bp = Room("desk", __name__, Who.SIGNED_IN, at="/desk")


@bp.get("/")
def index() -> str | Response:
    """Show where somebody hires, or lead them to where that begins."""
    own, waits = employers_of(me()), waiting_for(me())
    if not own and not waits:
        return redirect(url_for("desk_employers.new"), 303)
    return render_template(
        "desk/index.html",
        desks=[(employer, _states(employer), _people(employer)) for employer in own],
        waits=waits,
        due={employer.slug: _due(employer) for employer in own},
        suspended={
            employer.slug: store().suspensions.of(employer.slug) for employer in own
        },
        now=now(),
        rooms={
            "jobs": address_of("postings.index"),
            "new": address_of("postings.new"),
            "many": address_of("uploads.new"),
            "programs": address_of("keys.index"),
        },
    )


def _states(employer: Employer) -> list[tuple[State, int]]:
    """Count the jobs of an employer by where they stand, in the order of their life."""
    counted = Counter(own.state(now()) for own in store().postings.of(employer.slug))
    return [(state, counted[state]) for state in State if counted[state]]


def _due(employer: Employer) -> list[Waiting]:
    unopened = store().figures.new(employer.slug)
    return waiting(store().postings.of(employer.slug), unopened, now())


def _people(employer: Employer) -> int:
    return len(colleagues(employer.slug))
