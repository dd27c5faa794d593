"""What waits for a recruiter: where somebody waits for them comes first."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum

from careers.board.posting import Posting, State

SOON = timedelta(days=5)
"""Time enough to extend a job, or to fill it."""

LYING = timedelta(days=3)
"""A draft that lies longer has been forgotten."""


class Due(IntEnum):
    """What there is to do, the most urgent first."""

    APPLICANTS = 1
    CHANGES = 2
    REJECTED = 3
    CLOSING = 4
    CONFIRM = 5
    DRAFT = 6


@dataclass(frozen=True, slots=True)
class Waiting:
    """One thing to do about one posting; ``count`` tells how many people wait."""

    due: Due
    posting: Posting
    count: int = 0


def waiting(
    postings: Iterable[Posting], unopened: Mapping[int, int], now: datetime
) -> list[Waiting]:
    """List what waits, the most urgent first, the soonest to close before the rest.

    ``unopened`` counts the applications that nobody has opened, by job of the board.
    """
    found = [each for own in postings for each in _of(own, unopened, now)]
    return sorted(found, key=lambda one: (one.due, one.posting.closes_at(now)))


def _of(own: Posting, unopened: Mapping[int, int], now: datetime) -> Iterator[Waiting]:
    state = own.state(now)
    count = unopened.get(own.on_board or 0, 0)
    if count and state is not State.REMOVED:
        yield Waiting(Due.APPLICANTS, own, count)
    due = _by_state(own, state, now)
    if due:
        yield Waiting(due, own)


def _by_state(own: Posting, state: State, now: datetime) -> Due | None:
    if state is State.OPEN and own.closes_at(now) - now <= SOON:
        return Due.CLOSING
    if state is State.DRAFT and now - own.changed_at >= LYING:
        return Due.CONFIRM if own.job.read else Due.DRAFT
    return {State.CHANGES: Due.CHANGES, State.REJECTED: Due.REJECTED}.get(state)
