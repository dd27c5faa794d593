"""A trip in words: where from and where to, and why there is no way."""

from collections.abc import Iterator

from careers.catalogue.catalogue import Catalogue
from careers.pathways.goals import Aim
from careers.pathways.planner import Trip
from careers.pathways.reasons import NoWay, Why
from careers.web.words.numbers import listed
from careers.web.words.paths import goal_words, limit_words
from careers.web.words.sentences import name_within

OPEN_AIMS = {Aim.OFF_PHONES, Aim.BEST_PAY}
"""Goals that are no place one goes to."""

NO_WAY = {
    Why.LIMITS: "No pathway keeps to all of this.",
    Why.TOO_FAR: "It would take more than five steps, or more months than allowed.",
    Why.NO_STEPS: "No steps that we know lead there.",
}
NO_BETTER = "Nothing that pays plainly more can be reached within two years."
SOONEST = "With more time, soonest"
NEAREST = {
    Why.LIMITS: "Within your limits you get as far as",
    Why.TOO_FAR: "Plan it in two parts, by way of",
    Why.NO_STEPS: "The nearest role from which steps lead there",
}


def trip_title(trip: Trip, catalogue: Catalogue) -> str:
    """Say a trip in words: “From X to Y”, or the ways on from X."""
    start = name_within(catalogue.roles[trip.start].name)
    if not trip.goal:
        return f"Ways on from {start}"
    joined = ":" if trip.goal in OPEN_AIMS else " to"
    return f"From {start}{joined} {name_within(goal_words(trip.goal, catalogue))}"


def no_way_words(trip: Trip, no_way: NoWay, catalogue: Catalogue) -> Iterator[str]:
    """Say why nothing leads there, and what comes nearest."""
    late = trip.goal == Aim.BEST_PAY and no_way.why is not Why.LIMITS
    yield NO_BETTER if late else NO_WAY[no_way.why]
    yield from filter(None, [broken_words(trip, no_way, catalogue)])
    if no_way.nearest:
        near = catalogue.roles[no_way.nearest]
        how = SOONEST if late else NEAREST[no_way.why]
        yield f"{how}: {near.name}."


def broken_words(trip: Trip, no_way: NoWay, catalogue: Catalogue) -> str:
    """Say which limits the goal itself breaks; nothing when it breaks none."""
    if not no_way.broken:
        return ""
    limits = [f"“{limit_words(n, trip.limits, catalogue)}”" for n in no_way.broken]
    role = catalogue.roles.get(trip.goal)
    goal = f"{role.name} itself does not keep" if role else "No such role keeps"
    return f"{goal} to {listed(limits)}."
