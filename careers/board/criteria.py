"""What somebody is looking for."""

from dataclasses import dataclass, fields, replace
from decimal import Decimal
from enum import StrEnum
from typing import Any

from careers.board.pay import Unit

FACETS = (
    "center",
    "calls",
    "setting",
    "family",
    "role",
    "channel",
    "language",
    "line",
    "employment",
    "shift",
    "experience",
)
"""The filters a reader may tick several values of; within one, any value will do."""

BESIDES = ("sort", "page", "says_place", "says_pay", "wishes_said")
"""What a search says that narrows nothing by itself."""

UNSAID = "unsaid"
"""The value of a facet when the ad does not say."""


class Sort(StrEnum):
    """The order of a list of jobs."""

    NEWEST = "newest"
    RELEVANCE = "relevance"
    PAY = "pay"


@dataclass(frozen=True, slots=True)
class PayFloor:
    """Base pay at least this much, in one currency and unit."""

    amount: Decimal
    currency: str = "USD"
    unit: Unit = Unit.HOUR


@dataclass(frozen=True, slots=True)
class Criteria:
    """A search, as the reader phrased it. Empty criteria match every open job.

    ``lives`` is a country or a state (``US``, ``US-AZ``): jobs that hire there.
    ``says_place`` and ``says_pay`` leave out jobs that do not say; by default they
    stay visible. ``within`` is days since posting. ``wishes_said``: the reader’s kept
    wishes were dealt with in this search; it narrows nothing.
    """

    words: str = ""
    center: tuple[str, ...] = ()
    calls: tuple[str, ...] = ()
    setting: tuple[str, ...] = ()
    family: tuple[str, ...] = ()
    role: tuple[str, ...] = ()
    channel: tuple[str, ...] = ()
    language: tuple[str, ...] = ()
    line: tuple[str, ...] = ()
    employment: tuple[str, ...] = ()
    shift: tuple[str, ...] = ()
    experience: tuple[str, ...] = ()
    lives: str = ""
    says_place: bool = False
    pay: PayFloor | None = None
    says_pay: bool = False
    within: int | None = None
    no_phones: bool = False
    employer: str = ""
    sort: Sort = Sort.NEWEST
    page: int = 1
    wishes_said: bool = False

    def chosen(self, facet: str) -> tuple[str, ...]:
        """Tell the ticked values of one facet."""
        values: tuple[str, ...] = getattr(self, facet)
        return values

    def is_empty(self) -> bool:
        """Whether nothing narrows the board."""
        plain = replace(self, sort=Sort.NEWEST, page=1, wishes_said=False)
        return plain == Criteria()

    def narrowing(self) -> tuple[str, ...]:
        """Name the fields that narrow the search, in reading order."""
        plain = Criteria()
        return tuple(
            field.name
            for field in fields(self)
            if field.name not in BESIDES
            and getattr(self, field.name) != getattr(plain, field.name)
        )

    def without(self, field: str, value: str | None = None) -> "Criteria":
        """Take one filter off, or one value of it, and go back to the first page."""
        rest = getattr(Criteria(), field)
        if value is not None and field in FACETS:
            rest = tuple(own for own in self.chosen(field) if own != value)
        return self._with(field, rest)

    def also(self, facet: str, value: str) -> "Criteria":
        """Tick one more value of a facet, and go back to the first page."""
        return self._with(facet, tuple(dict.fromkeys((*self.chosen(facet), value))))

    def _with(self, field: str, value: Any) -> "Criteria":
        changes: dict[str, Any] = {field: value, "page": 1}
        return replace(self, **changes)
