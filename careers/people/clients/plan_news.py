"""What changed since a plan was drawn up: reasons to look at it again."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from careers.pathways.limits import Limits
from careers.people.clients.client import Client, Said
from careers.people.clients.client_plan import ClientPlan, PlanStep
from careers.people.clients.footing import (
    FAR,
    Footing,
    StepFigures,
    arrived,
    footing_of,
)
from careers.people.clients.plan_folder import PlanFolder
from careers.people.clients.plan_version import Side


class What(StrEnum):
    """Kinds of news, the most pressing first."""

    REFUSED = "refused"
    ARRIVED = "arrived"
    JOB = "job"
    LATE = "late"
    DONE_LATE = "done late"
    DONE_EARLY = "done early"
    BARRIERS = "barriers"
    LIMITS = "limits"
    WISHES = "wishes"
    SKILLS = "skills"
    FIGURES = "figures"


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """One thing that is not as it was: what it is, when, and at which step.

    ``place`` counts the step from 1; 0 is none. ``came`` and ``went`` name barriers,
    goals or skills, and ``were`` and ``limits`` are the limits before and now.
    ``usual`` is the figures of a step before and now, and ``many`` counts jobs.
    """

    what: What
    on: date | None = None
    place: int = 0
    role: str = ""
    why: str = ""
    many: int = 1
    came: tuple[str, ...] = ()
    went: tuple[str, ...] = ()
    were: Limits | None = None
    limits: Limits | None = None
    usual: tuple[StepFigures, ...] = ()


@dataclass(frozen=True, slots=True)
class Linked:
    """A job that something to do hangs on, with the step it is for."""

    job: int
    place: int
    role: str


@dataclass(frozen=True, slots=True)
class Undone:
    """A step that is not done, with its place in the plan."""

    place: int
    step: PlanStep


@dataclass(frozen=True, slots=True, kw_only=True)
class Watched:
    """What is watched of a plan: news of the record, and what days and boards change.

    ``since`` is the day of the version it was drawn up in, ``stops`` the roles of its
    steps before the last.
    """

    since: date
    told: tuple[News, ...] = ()
    jobs: tuple[Linked, ...] = ()
    left: tuple[Undone, ...] = ()
    stops: tuple[str, ...] = ()
    figures: tuple[StepFigures, ...] = ()


@dataclass(frozen=True, slots=True)
class Outside:
    """What no record tells: the day, closed jobs with their days, figures of steps."""

    day: date
    closed: Mapping[int, date | None] = field(default_factory=dict)
    figures: Mapping[tuple[str, str], StepFigures] = field(default_factory=dict)


def watched(client: Client, folder: PlanFolder) -> Watched | None:
    """Compare a record with what its plan rests on; ``None`` without any plan."""
    version = folder.waiting or folder.agreed
    if version is None:
        told = tuple(_refusal(folder, 0))
        return Watched(since=told[0].on, told=told) if told and told[0].on else None
    plan = folder.marking(version.plan)
    before = folder.footing_of(version)
    told = (
        *_refusal(folder, before.refused if before else 0),
        *_arrivals(client.said, plan, before.arrived if before else ()),
        *_done(plan, before.done if before else ()),
        *(
            _record(before, footing_of(client.said, plan, version.at.date()))
            if before
            else ()
        ),
    )
    known = before or Footing()
    return Watched(
        since=version.at.date(),
        told=told,
        jobs=tuple(_jobs(plan, known.closed)),
        left=tuple(_left(plan, known.late)),
        stops=tuple(own.role for own in plan.steps[:-1]),
        figures=known.figures,
    )


def news(own: Watched | None, outside: Outside) -> tuple[News, ...]:
    """Say everything that changed since the plan was drawn up."""
    if own is None:
        return ()
    found = (
        *own.told,
        *_closed(own.jobs, outside),
        *(_late(one) for one in own.left if outside.day > one.step.last + FAR),
        *_figures(own.figures, outside),
    )
    rank = {what: at for at, what in enumerate(What)}
    return tuple(sorted(found, key=lambda one: (rank[one.what], one.place)))


def _refusal(folder: PlanFolder, known: int) -> Iterator[News]:
    last = max(folder.versions, key=lambda own: own.number, default=None)
    if last is None or last.refusal is None or last.number <= known:
        return
    if last.refusal.side is Side.CLIENT:
        no = last.refusal
        yield News(what=What.REFUSED, on=no.at.date(), why=no.why)


def _arrivals(said: Said, plan: ClientPlan, known: tuple[str, ...]) -> Iterator[News]:
    found = arrived(said, plan)
    for place, step in enumerate(plan.steps, 1):
        if step.role in found and step.role not in known:
            on = found[step.role]
            yield News(what=What.ARRIVED, on=on, place=place, role=step.role)


def _done(plan: ClientPlan, known: tuple[str, ...]) -> Iterator[News]:
    for place, step in enumerate(plan.steps, 1):
        on = None if step.role in known else plan.done_on(step)
        if on and on < step.first - FAR:
            yield News(what=What.DONE_EARLY, on=on, place=place, role=step.role)
        if on and on > step.last + FAR:
            yield News(what=What.DONE_LATE, on=on, place=place, role=step.role)


def _record(before: Footing, after: Footing) -> Iterator[News]:
    """Tell what the client says or shows otherwise than when the plan was made."""
    if set(before.barriers) != set(after.barriers):
        came, went = _differ(before.barriers, after.barriers)
        yield News(what=What.BARRIERS, came=came, went=went)
    if before.limits != after.limits:
        yield News(what=What.LIMITS, were=before.limits, limits=after.limits)
    if (before.goals, before.wishes) != (after.goals, after.wishes):
        came, went = _differ(before.goals, after.goals)
        yield News(what=What.WISHES, came=came, went=went)
    if before.skills != after.skills:
        yield News(
            what=What.SKILLS,
            came=tuple(_more(before.skills, after.skills)),
            went=tuple(_more(after.skills, before.skills)),
        )


def _differ(
    before: Iterable[str], after: Iterable[str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    old, new = list(map(str, before)), list(map(str, after))
    came = tuple(own for own in new if own not in old)
    return came, tuple(own for own in old if own not in new)


def _more(less: Mapping[str, int], more: Mapping[str, int]) -> Iterator[str]:
    return (id_ for id_, level in more.items() if level > less.get(id_, 0))


def _jobs(plan: ClientPlan, known: tuple[int, ...]) -> Iterator[Linked]:
    places = {own.role: place for place, own in enumerate(plan.steps, 1)}
    found = (
        Linked(job, places.get(one.step, 0), one.step)
        for one in plan.open_actions
        for job in one.jobs
        if job not in known
    )
    yield from {own.job: own for own in found}.values()


def _left(plan: ClientPlan, known: tuple[str, ...]) -> Iterator[Undone]:
    for place, step in enumerate(plan.steps, 1):
        if step.role not in known and plan.done_on(step) is None:
            yield Undone(place, step)


def _closed(jobs: Iterable[Linked], outside: Outside) -> Iterator[News]:
    """Tell of the jobs of each step at once, and the last day on which one closed."""
    shut = [own for own in jobs if own.job in outside.closed]
    for step in dict.fromkeys((own.place, own.role) for own in shut):
        own = [outside.closed[one.job] for one in shut if (one.place, one.role) == step]
        last = max((on for on in own if on), default=None)
        place, role = step
        yield News(what=What.JOB, on=last, place=place, role=role, many=len(own))


def _late(own: Undone) -> News:
    step = own.step
    return News(what=What.LATE, on=step.last, place=own.place, role=step.role)


def _figures(before: Iterable[StepFigures], outside: Outside) -> Iterator[News]:
    for place, own in enumerate(before, 1):
        now = outside.figures.get((own.start, own.role), own)
        if now != own:
            usual = (own, now)
            yield News(what=What.FIGURES, place=place, role=own.role, usual=usual)
