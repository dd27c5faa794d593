"""What an agency may tell about its work: caseload and outcomes, nobody in them."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from careers.people.clients.digest import Listed
from careers.people.clients.outcome_figures import (
    OTHERS,
    Names,
    outcome_figures,
)
from careers.people.small_numbers import Table, pooled, table

STAGES = ("No talk yet", "Talked, no plan yet", "Plan proposed", "Plan agreed")
CLOSED = "Closed"
REACHED = "Every step reached"


def figures(clients: Iterable[Listed], names: Names) -> tuple[Table, ...]:
    """Count clients by where they stand, by step, and by how it ended.

    One that goes on inside a row of another is left out where that row is hidden, and
    one in which nothing would be told.
    """
    found = _counted(list(clients), names)
    return tuple(own for own in found if own.together is not None)


def _counted(everybody: Sequence[Listed], names: Names) -> Iterable[Table]:
    stages = table("Where clients stand", _by_stage(everybody))
    yield stages
    if stages.many(STAGES[3]):
        planned = [own for own in everybody if _stage(own) == STAGES[3]]
        steps = Counter(_step(own, names.role) for own in planned)
        yield table("Step they are on", pooled(steps.items(), OTHERS))
    yield from outcome_figures(everybody, names)


def _by_stage(clients: Sequence[Listed]) -> list[tuple[str, int]]:
    counted = Counter(map(_stage, clients))
    return [(stage, counted[stage]) for stage in (*STAGES, CLOSED)]


def _stage(own: Listed) -> str:
    if own.closed_at:
        return CLOSED
    if own.digest.planned:
        return STAGES[3]
    if own.digest.waits:
        return STAGES[2]
    return STAGES[1] if own.digest.talked else STAGES[0]


def _step(own: Listed, role: Callable[[str], str]) -> str:
    return role(own.digest.roles[0]) if own.digest.roles else REACHED
