"""The jobs and roles that fit a person, each with its reasons."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from flask import current_app, request

from careers.board.job import Job
from careers.catalogue.role import Role
from careers.matching.asked import Asked
from careers.matching.bands import Band, band
from careers.matching.board import Board, rank
from careers.matching.match import Match, match
from careers.matching.rulings import Ruling, rule
from careers.skills.profile import Profile
from careers.web.context import catalogue, now, store
from careers.web.musts import musts, wishes

Thing = TypeVar("Thing", Job, Role)

JOBS = 10
ROLES = 6
SPARE = 8
"""Jobs ranked beyond those shown: some may have closed since the board was packed."""

MINUTES = 10
"""How old a packed board may be: a job that opens by the clock waits no longer."""


@dataclass(frozen=True, slots=True)
class Fit(Generic[Thing]):
    """A job or a role beside a person."""

    thing: Thing
    match: Match
    band: Band


def job_match(profile: Profile, job: Job) -> Match:
    """Hold a person against a job; one that names no skills asks what its role does."""
    role = catalogue().roles.get(job.role or "")
    wanted = job.asks.skills or (role.asks if role else ())
    return match(profile, Asked(wanted, job.role, job.asks.experience), catalogue())


def best_jobs(profile: Profile) -> tuple[Fit[Job], ...]:
    """Find the open jobs that most speaks for, best first within each band."""
    numbers = rank(profile, _board(), JOBS + SPARE)
    jobs = [job for job in store().jobs.with_numbers(numbers) if job.is_open(now())]
    return _banded((job, job_match(profile, job)) for job in jobs[:JOBS])


def best_roles(profile: Profile) -> tuple[Fit[Role], ...]:
    """Find the roles that most speaks for, best first within each band."""
    roles = catalogue().roles.values()
    found = [(role, _role_match(profile, role)) for role in roles]
    found.sort(key=lambda pair: (-pair[1].score, pair[0].name))
    return _banded([pair for pair in found if pair[1].score > 0][:ROLES])


def must_haves(profile: Profile, job: Job) -> tuple[Ruling, ...]:
    """Answer what can rule a job out, as far as the profile or the reader says it."""
    own = wishes(request.args)
    return rule(profile, own, musts(job, own.lives))


def _role_match(profile: Profile, role: Role) -> Match:
    return match(profile, Asked(role.asks, role.id), catalogue())


def _banded(pairs: Iterable[tuple[Thing, Match]]) -> tuple[Fit[Thing], ...]:
    fits = [Fit(thing, found, band(found)) for thing, found in pairs]
    return tuple(sorted(fits, key=lambda fit: list(Band).index(fit.band)))


def _board() -> Board:
    """Pack the open jobs once for each change of the board."""
    fresh = store().jobs.revision(), int(now().timestamp()) // (60 * MINUTES)
    kept = current_app.extensions.get("packed")
    if kept is None or kept[0] != fresh:
        kept = fresh, Board.of(store().jobs.asked(now()), catalogue())
        current_app.extensions["packed"] = kept
    board: Board = kept[1]
    return board
