"""A pathway becomes a plan: steps with their days, and what to do for each."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from careers.pathways.pathway import Add, Leg
from careers.people.clients.barrier import Support
from careers.people.clients.client_plan import ClientPlan, Doer, PlanAction, PlanStep

DAYS_A_MONTH = 365 / 12
REVIEW_AFTER = timedelta(days=56)
"""A first plan is looked at again after eight weeks."""

SOON = timedelta(days=14)
"""What removes a barrier comes first: it is due in two weeks."""

MOST_TO_LEARN = 12
"""So many things to learn fit on paper; each step gets its share."""

LEAST_TO_LEARN = 2


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
    actions = (
        *(_support(one, on + SOON) for one in supports),
        *(
            _learning(add, step)
            for leg, step in zip(legs, steps, strict=True)
            for add in _first(leg, len(legs))
        ),
    )
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


def days_after(on: date, months: float) -> date:
    """Tell the day that is so many months after another."""
    return on + timedelta(days=round(months * DAYS_A_MONTH))


def _steps(legs: Sequence[Leg], on: date) -> Iterator[PlanStep]:
    low = high = 0
    for leg in legs:
        low, high = low + leg.months[0], high + leg.months[1]
        yield PlanStep(leg.step.goal, days_after(on, low), days_after(on, high))


def _first(leg: Leg, legs: int) -> list[Add]:
    """Take what a step asks most of all, as much as there is room for."""
    room = max(LEAST_TO_LEARN, MOST_TO_LEARN // legs)
    known = [add for add in leg.adds if add.action]
    return sorted(known, key=lambda add: not add.essential)[:room]


def _learning(add: Add, step: PlanStep) -> PlanAction:
    do, shows = (add.action.do, add.action.done_when) if add.action else ("", "")
    return PlanAction(
        number=0,
        do=do.rstrip("."),
        by=step.first,
        shows=shows.rstrip("."),
        step=step.role,
        skill=add.skill,
    )


def _support(support: Support, by: date) -> PlanAction:
    known = {one.value: one for one in Doer}
    who = known.get(support.who, Doer.SOMEBODY)
    name = support.who if who is Doer.SOMEBODY else ""
    return PlanAction(number=0, do=support.do, who=who, name=name, by=by)
