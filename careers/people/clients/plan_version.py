"""Versions of a plan: each with its reason, and who agreed to it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from careers.people.clients.client_plan import ClientPlan
from careers.people.clients.footing import Footing

NOTHING: Mapping[str, date] = {}


class Side(StrEnum):
    """The two who agree a plan."""

    CLIENT = "client"
    COUNSELOR = "counselor"


@dataclass(frozen=True, slots=True)
class Agreement:
    """One side agreed: by a typed name at a moment, or on paper on a day."""

    side: Side
    name: str
    at: datetime
    paper: date | None = None


@dataclass(frozen=True, slots=True)
class Refusal:
    """One side said no, and why."""

    side: Side
    at: datetime
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """A plan as it was proposed: it counts once both sides have agreed.

    ``footing`` is what it rests on; versions of earlier days do not know it.
    """

    number: int
    plan: ClientPlan
    at: datetime
    by: int
    why: str = ""
    agreements: tuple[Agreement, ...] = ()
    refusal: Refusal | None = None
    footing: Footing | None = None

    @property
    def is_agreed(self) -> bool:
        """Whether both sides have agreed."""
        return {own.side for own in self.agreements} == set(Side)

    def side(self, side: Side) -> Agreement | None:
        """Tell how one side agreed, if it did; a page names the side by its word."""
        return next((own for own in self.agreements if own.side == side), None)

    @property
    def is_open(self) -> bool:
        """Whether it still waits for a word."""
        return not self.is_agreed and self.refusal is None

    def refusing(self, refusal: Refusal) -> "Version":
        """Take down that somebody said no, as long as it waits for a word."""
        return replace(self, refusal=refusal) if self.is_open else self

    def agreeing(self, agreement: Agreement) -> "Version":
        """Take an agreement down; each side agrees once, and not after a refusal."""
        if self.side(agreement.side) or self.refusal:
            return self
        return replace(self, agreements=(*self.agreements, agreement))


def agreed(versions: Iterable[Version]) -> Version | None:
    """Find the plan that counts: the last that both sides agreed to."""
    both = [own for own in versions if own.is_agreed]
    return max(both, key=lambda own: own.number, default=None)


def proposed(versions: Iterable[Version]) -> Version | None:
    """Find what still waits for somebody's word: the last version, if it is open."""
    last = max(versions, key=lambda own: own.number, default=None)
    return last if last and last.is_open else None


def marked(
    plan: ClientPlan, done: Mapping[int, date], reached: Mapping[str, date] = NOTHING
) -> ClientPlan:
    """Mark what is done and reached: facts beside the plan that need nobody's word."""
    actions = (replace(own, done_on=done.get(own.number)) for own in plan.actions)
    steps = (replace(own, reached_on=reached.get(own.role)) for own in plan.steps)
    return replace(plan, actions=tuple(actions), steps=tuple(steps))


def unmarked(plan: ClientPlan) -> ClientPlan:
    """Leave the facts out again: they are kept beside the plan, not in it."""
    actions = (replace(own, done_on=None) for own in plan.actions)
    steps = (replace(own, reached_on=None) for own in plan.steps)
    return replace(plan, actions=tuple(actions), steps=tuple(steps))
