"""What a search finds."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from careers.board.job import Job

PAGE = 20


@dataclass(frozen=True, slots=True)
class Results:
    """One page of open jobs, how many there are in all, and what would narrow them.

    ``counts`` holds, for each facet, how many jobs each value would show if it were
    ticked beside the filters of the *other* facets. ``places`` counts the countries
    and states that jobs say they hire in. ``currency`` is the one a list by pay is
    ordered in: money of several currencies is never compared.
    """

    jobs: tuple[Job, ...]
    total: int
    page: int = 1
    counts: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    places: Mapping[str, int] = field(default_factory=dict)
    unsaid_place: int = 0
    unsaid_pay: int = 0
    no_phones: int = 0
    currency: str | None = None

    @property
    def pages(self) -> int:
        """How many pages of twenty there are; an empty list is one page."""
        return max(1, -(-self.total // PAGE))

    @property
    def first(self) -> int:
        """The place in the list of the first job on this page, from 1."""
        return (self.page - 1) * PAGE + 1
