"""Everything a trip is answered with."""

from dataclasses import dataclass

from careers.pathways.choices import Choice, Name, choose
from careers.pathways.goals import Aim
from careers.pathways.learner import Learner
from careers.pathways.planner import Trip, pareto
from careers.pathways.reasons import (
    NoWay,
    Reason,
    Why,
    better,
    explain,
    why_not_straight,
)
from careers.pathways.relaxing import Offer, what_more_buys, what_would_open


@dataclass(frozen=True, slots=True)
class Answer:
    """Pathways to choose from; when there are none, the reason.

    ``reasons`` holds for each choice what speaks for it beside the next; ``straight``
    why none goes straight; ``offers`` what giving way on a limit would buy.
    """

    choices: tuple[Choice, ...] = ()
    reasons: tuple[tuple[Reason, ...], ...] = ()
    straight: Reason | None = None
    no_way: NoWay | None = None
    offers: tuple[Offer, ...] = ()


def answer(trip: Trip, learner: Learner) -> Answer:
    """Answer where somebody could go, how, and what stands in the way."""
    found = pareto(trip, learner)
    if not found:
        no_way = explain(trip, learner)
        closed = no_way.why is Why.LIMITS
        offers = what_would_open(trip, learner) if closed else ()
        return Answer(no_way=no_way, offers=offers)
    choices = _best_first(trip, choose(found))
    ways = [choice.pathway for choice in choices]
    beside = [*ways[1:], ways[0]]
    return Answer(
        choices=choices,
        reasons=tuple(
            better(way, other) for way, other in zip(ways, beside, strict=True)
        ),
        straight=why_not_straight(trip, learner, choices),
        offers=what_more_buys(trip, learner, found),
    )


def _best_first(trip: Trip, choices: tuple[Choice, ...]) -> tuple[Choice, ...]:
    """Show the best paid first to whoever asks for pay."""
    if trip.goal != Aim.BEST_PAY:
        return choices
    return tuple(
        sorted(
            choices,
            key=lambda one: (Name.BEST_PAID not in one.names, -(one.pathway.pay or 0)),
        )
    )
