"""The jobs and roles that fit a person, each with its reasons."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from flask import request

from careers.board.criteria import Criteria
from careers.board.job import Job
from careers.board.musts import musts
from careers.catalogue.role import Role
from careers.matching.asked import Asked
from careers.matching.bands import Band, band
from careers.matching.match import Match, match
from careers.matching.ranked import ranked
from careers.matching.rulings import Ruling, rule
from careers.skills.profile import Profile
from careers.web.context import catalogue, now, store
from careers.web.packed import packed
from careers.web.visitor import visitor
from careers.web.yours.musts import wishes

Thing = TypeVar("Thing", Job, Role)

JOBS = 10
ROLES = 6


@dataclass(frozen=True, slots=True)
class Fit(Generic[Thing]):
    """A job or a role beside a person."""

    thing: Thing
    match: Match
    band: Band


def fit_with(profile: Profile, job: Job) -> Fit[Job]:
    """Hold a person against a job."""
    found = job_match(profile, job)
    return Fit(job, found, band(found))


def job_match(profile: Profile, job: Job) -> Match:
    """Hold a person against what a job asks."""
    return match(profile, asked_by(job), catalogue())


def asked_by(job: Job) -> Asked:
    """Tell what a job asks; one that names no skills asks what its role does."""
    role = catalogue().roles.get(job.role or "")
    wanted = job.asks.skills or (role.asks if role else ())
    return Asked(wanted, job.role, job.asks.experience)


def best_jobs(
    profile: Profile, criteria: Criteria | None = None
) -> tuple[Fit[Job], ...]:
    """Find the open jobs that most speaks for, best first within each band."""
    numbers = ranked(profile, packed()).numbers
    found = store().jobs.search(criteria or Criteria(), now(), numbers)
    jobs = found.jobs[:JOBS]
    return in_bands(fit_with(profile, job) for job in jobs)


def best_roles(profile: Profile, count: int | None = ROLES) -> tuple[Fit[Role], ...]:
    """Find the roles that most speaks for, best first within each band."""
    roles = catalogue().roles.values()
    found = [(role, _role_match(profile, role)) for role in roles]
    found.sort(key=lambda pair: (-pair[1].score, pair[0].name))
    some = [pair for pair in found if pair[1].speaks_for_it][:count]
    return in_bands(Fit(role, own, band(own)) for role, own in some)


def in_bands(fits: Iterable[Fit[Thing]]) -> tuple[Fit[Thing], ...]:
    """Lay a few fits out band by band, the near ones first."""
    return tuple(sorted(fits, key=lambda fit: list(Band).index(fit.band)))


def must_haves(profile: Profile, job: Job) -> tuple[Ruling, ...]:
    """Answer what can rule a job out, as far as the profile or the visitor says it."""
    kept = visitor()
    own = wishes(request.args, kept.terms if kept else None)
    return rule(profile, own, musts(job, own.lives))


def _role_match(profile: Profile, role: Role) -> Match:
    return match(profile, Asked(role.asks, role.id), catalogue())
