"""What this visitor has said about what a job insists on besides skills."""

from typing import Protocol

from werkzeug.datastructures import MultiDict

from careers.board.job import Job
from careers.board.musts import musts
from careers.matching.rulings import Verdict, Wishes, rule
from careers.people.seekers.anonymous import AnonymousProfile
from careers.people.seekers.terms import Terms


class Arguments(Protocol):
    """The part of an address after the question mark."""

    def get(self, key: str, default: str, /) -> str: ...

    def getlist(self, key: str, /) -> list[str]: ...


def wishes(arguments: Arguments, terms: Terms | None = None) -> Wishes:
    """Take over what somebody searches with, and what they have told us before."""
    known = terms or Terms()
    times = arguments.getlist("shift")
    return Wishes(
        lives=arguments.get("lives", "") or known.lives,
        times=frozenset(times) if times else None,
        said=known.said,
    )


def is_ruled_out(kept: AnonymousProfile, job: Job) -> bool:
    """Whether something that is no skill speaks against it: where they live, hours."""
    own = wishes(MultiDict(), kept.terms)
    rulings = rule(kept.profile, own, musts(job, own.lives))
    return any(ruling.verdict is Verdict.NO for ruling in rulings)
