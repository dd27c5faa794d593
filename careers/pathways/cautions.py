"""What could go wrong on a step, and what a goal's market looks like."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from careers.catalogue.catalogue import Catalogue
from careers.catalogue.conditions import Often
from careers.catalogue.role import Role
from careers.pathways.conditions import (
    TONGUES,
    asks_degree,
    asks_tongue,
    odd_hours,
    wishes_degree,
)
from careers.pathways.limits import Limits
from careers.pathways.pathway import Leg, add_hours

FLAT = 1.0
COMMISSION = frozenset({"sales", "collections"})
SALARIED = 3
"""From this rung up overtime is rarer."""


HOURS_A_YEAR = 2080
"""As official wages are counted: 52 weeks of 40 hours."""


class Care(StrEnum):
    """What to take care of."""

    SHRINKING = "shrinking"
    FLAT = "flat"
    NO_OPENINGS = "no openings"
    ODD_HOURS = "odd hours"
    HOURS_VARY = "hours vary"
    HOURS_UNSAID = "hours not stated"
    LANGUAGE = "second language"
    DEGREE = "degree"
    DEGREE_WISHED = "degree wished for"
    EMPLOYER = "another employer"
    STUDY_LONGER = "study takes longer"
    COST_UNSAID = "cost not stated"
    AWAY_FROM_WORK = "learning away from work"
    PAY_DIP = "pay dip"
    OVERTIME = "less overtime"
    COMMISSION = "no commission"
    BENEFITS = "benefits"


@dataclass(frozen=True, slots=True)
class Caution:
    """One thing that could go wrong; ``amount`` in its own unit, such as dollars."""

    care: Care
    amount: float = 0


def cautions(leg: Leg, catalogue: Catalogue, limits: Limits) -> tuple[Caution, ...]:
    """List what could go wrong on a step."""
    start, goal = (catalogue.roles[id_] for id_ in (leg.step.start, leg.step.goal))
    return (
        *market(goal),
        *_opening(leg, goal, limits),
        *_learning(leg),
        *_money(leg, start, goal),
    )


def market(role: Role) -> tuple[Caution, ...]:
    """Warn plainly when an occupation is flat or shrinking."""
    change = role.outlook.change if role.outlook else None
    if change is None or change >= FLAT:
        return ()
    care = Care.SHRINKING if change <= -FLAT else Care.FLAT
    return (Caution(care, change),)


def monthly_change(leg: Leg) -> tuple[int, int] | None:
    """Tell the usual change of pay a month, from the middle of the old role.

    The new role at its low and high end, in whole US dollars.
    """
    if not (leg.paid and leg.pay):
        return None
    return (
        round((leg.pay.low - leg.paid.typical) / 12),
        round((leg.pay.high - leg.paid.typical) / 12),
    )


def _opening(leg: Leg, goal: Role, limits: Limits) -> Iterator[Caution]:
    if leg.openings == 0:
        yield Caution(Care.NO_OPENINGS)
    yield from _hours(odd_hours(goal), limits)
    if asks_tongue(goal) and any(add.skill == TONGUES for add in leg.adds):
        yield Caution(Care.LANGUAGE)
    if asks_degree(goal):
        yield Caution(Care.DEGREE)
    elif wishes_degree(goal):
        yield Caution(Care.DEGREE_WISHED)
    if not leg.step.same_employer:
        yield Caution(Care.EMPLOYER)


def _hours(odd: Often | None, limits: Limits) -> Iterator[Caution]:
    if odd is Often.USUAL:
        yield Caution(Care.ODD_HOURS)
    elif limits.days and odd is not Often.RARE:
        yield Caution(Care.HOURS_VARY if odd else Care.HOURS_UNSAID)


def _learning(leg: Leg) -> Iterator[Caution]:
    if leg.time > 50 * sum(leg.step.months):
        yield Caution(Care.STUDY_LONGER, leg.weekly or 0)
    if leg.costs_unsaid:
        yield Caution(Care.COST_UNSAID, len(leg.costs_unsaid))
    away = [add for add in leg.adds if add.action and not add.action.while_working]
    if away:
        yield Caution(Care.AWAY_FROM_WORK, _unearned(leg, add_hours(tuple(away))[1]))


def _unearned(leg: Leg, hours: int) -> int:
    """Tell what hours away from work cost in pay, at the middle of the old role."""
    return round(hours * leg.paid.typical / HOURS_A_YEAR) if leg.paid else 0


def _money(leg: Leg, start: Role, goal: Role) -> Iterator[Caution]:
    change = monthly_change(leg)
    if change and change[0] < 0:
        yield Caution(Care.PAY_DIP, -change[0])
    if start.family in COMMISSION and goal.family not in COMMISSION:
        yield Caution(Care.COMMISSION)
    elif start.rung < SALARIED <= goal.rung:
        yield Caution(Care.OVERTIME)
    if change and change[1] > 0:
        yield Caution(Care.BENEFITS, change[1])
