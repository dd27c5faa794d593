"""What an agency may tell about its work: caseload and outcomes, nobody in them."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from careers.people.clients.client import Outcome
from careers.people.clients.digest import Listed
from careers.people.small_numbers import Table, pooled, table

STAGES = ("No talk yet", "Talked, no plan yet", "Plan proposed", "Plan agreed")
CLOSED = "Closed"
WRITTEN, NONE_YET = "An outcome is written down", "None yet"
OTHERS = "Others"
UNSAID = "Not stated"

Named = Callable[[str], str]
"""Gives the name of a role by its id."""


def figures(clients: Iterable[Listed], role: Named) -> tuple[Table, ...]:
    """Count clients by where they stand, by step, and by how it ended.

    Every table shares its people out over its rows. One that goes on inside a row of
    another is left out where that row is hidden: its total would tell it.
    """
    everybody = list(clients)
    stages = table("Where clients stand", _by_stage(everybody))
    results = table("Outcomes", _by_result(everybody))
    found = [stages]
    if stages.many(STAGES[3]):
        planned = [own for own in everybody if _stage(own) == STAGES[3]]
        found.append(_pooled("Step they are on", (_step(own, role) for own in planned)))
    found.append(results)
    if results.many(WRITTEN):
        found.extend(_endings([own for own in everybody if own.digest.ended], role))
    return tuple(found)


def _endings(ended: Sequence[Listed], role: Named) -> Iterable[Table]:
    """Count by outcome, reason and role; the last outcome of each client counts."""
    last = [own.digest.ended[-1] for own in ended]
    kinds = Counter(own.outcome for own in last)
    yield table("Outcome", [(kind.value.capitalize(), kinds[kind]) for kind in Outcome])
    yield _pooled("Reason", (own.reason.strip() or UNSAID for own in last))
    yield _pooled("Role", (role(own.role) if own.role else UNSAID for own in last))


def _pooled(name: str, labels: Iterable[str]) -> Table:
    return table(name, pooled(Counter(labels).items(), OTHERS))


def _by_stage(clients: Sequence[Listed]) -> list[tuple[str, int]]:
    counted = Counter(map(_stage, clients))
    return [(stage, counted[stage]) for stage in (*STAGES, CLOSED)]


def _by_result(clients: Sequence[Listed]) -> list[tuple[str, int]]:
    written = sum(bool(own.digest.ended) for own in clients)
    return [(WRITTEN, written), (NONE_YET, len(clients) - written)]


def _stage(own: Listed) -> str:
    if own.closed_at:
        return CLOSED
    if own.digest.planned:
        return STAGES[3]
    if own.digest.waits:
        return STAGES[2]
    return STAGES[1] if own.digest.talked else STAGES[0]


def _step(own: Listed, role: Named) -> str:
    return role(own.digest.roles[0]) if own.digest.roles else UNSAID
