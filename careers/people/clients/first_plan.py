"""A pathway becomes a plan: steps with their days, and what to do for each."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import accumulate

from careers.pathways.drawn import draw
from careers.pathways.learner import Learner
from careers.pathways.pathway import Add, Leg
from careers.people.clients.barrier import Support
from careers.people.clients.client import Said
from careers.people.clients.client_plan import ClientPlan, Doer, PlanAction, PlanStep
from careers.people.clients.option import Option
from careers.people.clients.support import HELPS, helping

DAYS_A_MONTH = 365 / 12
REVIEW_AFTER = timedelta(days=56)
"""A first plan is looked at again after eight weeks."""

SOON = timedelta(days=14)
"""What removes a barrier comes first: it is due in two weeks."""

MOST_TO_LEARN = 12
"""So many things to learn fit on paper; each step gets its share."""

LEAST_TO_LEARN = 2


def plan_by(
    option: Option,
    said: Said,
    learner: Learner,
    *,
    supports: Sequence[Support],
    on: date,
    numbers_from: int = 1,
) -> ClientPlan | None:
    """Make a plan of an option, under the limits it was made for, with what helps.

    The reason of an override goes with each step that something speaks against.
    ``None`` when a role of the option has left our map.
    """
    drawn = draw(option.roles, learner, option.limits)
    if drawn is None:
        return None
    made = first_plan(
        drawn.pathway.legs,
        on,
        supports=(
            support
            for hurdle in said.intake.open_hurdles
            for support in helping(supports, hurdle.barrier)[:HELPS]
        ),
        numbers_from=numbers_from,
    )
    doubtful = {one.leg.step.goal for one in drawn.legs if one.is_doubtful}
    return made.overriding(doubtful, option.override)


def first_plan(
    legs: Sequence[Leg],
    on: date,
    *,
    supports: Iterable[Support] = (),
    numbers_from: int = 1,
) -> ClientPlan:
    """Make a plan of a pathway: a step for each leg, what to learn, what helps.

    A way drawn by hand may come by a role twice: it is reached the last time.
    """
    steps = tuple(_steps(legs, on))
    actions = to_do(legs, steps, on, supports=supports)
    return ClientPlan(
        start=legs[0].step.start,
        goals=(legs[-1].step.goal,),
        steps=tuple({own.role: own for own in steps}.values()),
        actions=tuple(
            replace(one, number=number)
            for number, one in enumerate(actions, numbers_from)
        ),
        review=on + REVIEW_AFTER,
    )


def to_do(
    legs: Sequence[Leg],
    steps: Sequence[PlanStep],
    on: date,
    *,
    supports: Iterable[Support] = (),
) -> Iterator[PlanAction]:
    """Say what helps and what is to be learned, with days; numbers are for others."""
    yield from (_support(one, on + SOON) for one in supports)
    begins = (on, *(own.first for own in steps))
    asked = set[str]()
    for leg, start, step in zip(legs, begins, steps, strict=False):
        adds = _first(leg, len(legs), asked)
        asked.update(_deed(add) for add in adds)
        yield from _learning(adds, start, step)


def days_after(on: date, months: float) -> date:
    """Tell the day that is so many months after another."""
    return on + timedelta(days=round(months * DAYS_A_MONTH))


def _steps(legs: Sequence[Leg], on: date) -> Iterator[PlanStep]:
    low = high = 0
    for leg in legs:
        low, high = low + leg.months[0], high + leg.months[1]
        yield PlanStep(leg.step.goal, days_after(on, low), days_after(on, high))


def _first(leg: Leg, legs: int, asked: Collection[str]) -> list[Add]:
    """Take what a step asks most of all, as much as there is room for.

    What an earlier step asked for in the same words stands here again only where
    little else would: for another level one does the same once more.
    """
    room = max(LEAST_TO_LEARN, MOST_TO_LEARN // legs)
    known = sorted(
        (add for add in leg.adds if add.action), key=lambda add: not add.essential
    )
    new = [add for add in known if _deed(add) not in asked]
    again = [add for add in known if _deed(add) in asked]
    return [*new, *again[: max(0, LEAST_TO_LEARN - len(new))]][:room]


def _deed(add: Add) -> str:
    return add.action.do if add.action else ""


def _learning(
    adds: Sequence[Add], begins: date, step: PlanStep
) -> Iterator[PlanAction]:
    """Spread what is to be learned over the time there is, each by its hours."""
    hours = list(accumulate(max(1, sum(add.hours)) for add in adds))
    room = max(timedelta(), step.first - begins)
    for add, by_then in zip(adds, hours, strict=True):
        do, shows = (add.action.do, add.action.done_when) if add.action else ("", "")
        yield PlanAction(
            number=0,
            do=do.rstrip("."),
            by=step.first - room * (hours[-1] - by_then) // hours[-1],
            shows=shows.rstrip("."),
            step=step.role,
            skill=add.skill,
        )


def _support(support: Support, by: date) -> PlanAction:
    known = {one.value: one for one in Doer}
    who = known.get(support.who, Doer.SOMEBODY)
    name = support.who if who is Doer.SOMEBODY else ""
    return PlanAction(number=0, do=support.do, who=who, name=name, by=by)
