"""What became of clients, counted: outcomes by code, and the jobs they led to."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from careers.board.pay import A_YEAR, HOURS_A_YEAR
from careers.board.place import Setting
from careers.people.clients.digest import Listed
from careers.people.clients.follow_up import QUARTERS, Found, last_of
from careers.people.clients.outcome import WITH_A_JOB, EmployerKind, Ended, Outcome
from careers.people.small_numbers import Table, pooled, table

OTHERS = "Others"
UNSAID = "Not stated"
ORDINALS = {2: "second", 4: "fourth"}
BANDS = (15, 20, 25, 30)
"""Dollars an hour at which a band of pay begins; agencies report no single wage."""


@dataclass(frozen=True, slots=True)
class Names:
    """How to name what is counted, by its id or code."""

    role: Callable[[str], str]
    reason: Callable[[str], str]
    outcome: Callable[[Outcome], str]
    employer: Callable[[EmployerKind], str]
    setting: Callable[[Setting], str]
    found: Callable[[Found], str]


def outcome_figures(clients: Sequence[Listed], names: Names) -> Iterable[Table]:
    """Count outcomes, the last of each client; what is typed is in no figure.

    A table that goes on inside a row of another is left out where that row is hidden.
    No row says how many have none, or were not asked: so no table tells how many
    another one holds.
    """
    ended = [own for own in clients if own.digest.ended]
    last = [one for own in ended if (one := last_of(own.digest.ended))]
    kinds = Counter(own.outcome for own in last)
    outcomes = table("Outcome", [(names.outcome(own), kinds[own]) for own in Outcome])
    yield outcomes
    for kind in Outcome:
        if outcomes.many(names.outcome(kind)):
            yield from _of_kind([own for own in last if own.outcome is kind], names)
    yield from (_quarter(ended, quarter, names) for quarter in QUARTERS)


def _of_kind(ended: Sequence[Ended], names: Names) -> Iterable[Table]:
    kind = ended[0].outcome
    name = names.outcome(kind)
    reasons = (names.reason(own.code) if own.code else UNSAID for own in ended)
    yield _pooled(f"{name}: reason", reasons)
    if kind not in WITH_A_JOB:
        return
    roles = (names.role(own.role) if own.role else UNSAID for own in ended)
    yield _pooled(f"{name}: role", roles)
    kinds = (names.employer(own.employer) if own.employer else UNSAID for own in ended)
    yield _pooled(f"{name}: employer", kinds)
    places = (names.setting(own.setting) if own.setting else UNSAID for own in ended)
    yield _pooled(f"{name}: setting", places)
    yield _pooled(f"{name}: pay an hour", map(_band, ended))


def _quarter(clients: Sequence[Listed], quarter: int, names: Names) -> Table:
    """Count how clients were in a quarter after their outcome, as far as one asked."""
    found = Counter(own.digest.found.get(quarter) for own in clients)
    rows = [(names.found(own), found[own]) for own in Found]
    return table(f"In the {ORDINALS[quarter]} quarter after", rows)


def _band(own: Ended) -> str:
    """Name the band of what was told; a yearly wage as of 2,080 hours."""
    if own.pay is None or own.unit not in A_YEAR:
        return UNSAID
    hourly = own.pay * A_YEAR[own.unit] / Decimal(HOURS_A_YEAR)
    over = [floor for floor in BANDS if hourly >= floor]
    if not over:
        return f"Under ${BANDS[0]}"
    if over[-1] == BANDS[-1]:
        return f"${BANDS[-1]} or more"
    return f"${over[-1]} to ${BANDS[len(over)] - 1}.99"


def _pooled(name: str, labels: Iterable[str]) -> Table:
    return table(name, pooled(Counter(labels).items(), OTHERS))
