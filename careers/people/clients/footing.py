"""What a plan rests on: the client's words, what they show, and public figures."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from careers.catalogue.catalogue import Catalogue
from careers.pathways.limits import Limits
from careers.people.clients.barrier import Barrier
from careers.people.clients.client import Said
from careers.people.clients.client_plan import ClientPlan, PlanStep
from careers.people.clients.outcome import WITH_A_JOB

FAR = timedelta(days=31)
"""A step that is done or left so much before or after its days changes the plan."""


@dataclass(frozen=True, slots=True)
class StepFigures:
    """What is published of one step: months usually spent before it, and pay a year.

    ``None`` where our map has no such step, or no figure fits the role.
    """

    start: str
    role: str
    months: tuple[int, int] | None = None
    pay: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Footing:
    """Everything that a plan was drawn up on, and what was known by then.

    ``closed`` are linked jobs that had closed, ``done`` and ``late`` the roles of
    steps that were, ``arrived`` roles of steps that an outcome led to, and ``refused``
    the last version that the client said no to.
    """

    goals: tuple[str, ...] = ()
    wishes: str = ""
    limits: Limits = field(default_factory=Limits)
    barriers: tuple[Barrier, ...] = ()
    skills: dict[str, int] = field(default_factory=dict)
    figures: tuple[StepFigures, ...] = ()
    closed: tuple[int, ...] = ()
    done: tuple[str, ...] = ()
    late: tuple[str, ...] = ()
    arrived: tuple[str, ...] = ()
    refused: int = 0


def footing_of(said: Said, plan: ClientPlan, day: date) -> Footing:
    """Take down what a plan rests on today; figures and jobs are for others to add."""
    abilities = said.profile.profile.abilities
    return Footing(
        goals=said.intake.goals,
        wishes=said.intake.wishes,
        limits=said.intake.limits,
        barriers=tuple(own.barrier for own in said.intake.open_hurdles),
        skills={id_: own.level for id_, own in sorted(abilities.items())},
        done=tuple(own.role for own in plan.steps if plan.done_on(own)),
        late=tuple(own.role for own in plan.steps if is_far_behind(plan, own, day)),
        arrived=tuple(arrived(said, plan)),
    )


def arrived(said: Said, plan: ClientPlan) -> dict[str, date]:
    """Tell to which steps an outcome led, and when, that are not said to be reached."""
    left = {own.role for own in plan.steps if own.reached_on is None}
    return {
        own.role: own.on
        for own in sorted(said.ended, key=lambda own: own.on)
        if own.outcome in WITH_A_JOB and own.role in left
    }


def is_far_behind(plan: ClientPlan, step: PlanStep, day: date) -> bool:
    """Whether a step is not done, long after its last day."""
    return plan.done_on(step) is None and day > step.last + FAR


def moves(plan: ClientPlan) -> Iterator[tuple[str, str]]:
    """Name each step of a plan by the roles it goes from and to."""
    before = plan.start
    for step in plan.steps:
        yield before, step.role
        before = step.role


def step_figures(start: str, role: str, known: Catalogue) -> StepFigures:
    """Look up what is published of one step."""
    steps = known.ways_on(start) if start in known.roles else ()
    months = next((own.months for own in steps if own.goal == role), None)
    found = known.roles.get(role)
    pay = (found.pay.low, found.pay.high) if found and found.pay else None
    return StepFigures(start, role, months, pay)
