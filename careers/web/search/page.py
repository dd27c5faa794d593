"""Everything a page of search results shows, as one value."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from careers.board.criteria import Criteria, Sort
from careers.board.results import PAGE, Results
from careers.catalogue.catalogue import Catalogue
from careers.people.seekers.wishes import ignoring, names_wishes
from careers.web.search.address import BOARD, FEED, address, pairs
from careers.web.search.chips import Chip, chips
from careers.web.search.heading import heading
from careers.web.search.names import Names, within_words
from careers.web.search.offers import Offer, offers
from careers.web.search.panels import Land, Panel, lands, panels
from careers.web.search.wider import Wider, wider

Count = Callable[[Criteria], int]

SORTS = {
    Sort.NEWEST: "Newest first",
    Sort.PAY: "Best pay",
    Sort.RELEVANCE: "Closest words",
}
AGES = (1, 3, 7, 14, 30)
CURRENCIES = ("USD", "PHP", "GBP", "EUR", "CAD", "AUD", "INR", "MXN", "COP", "ZAR")
UNITS = ("hour", "month", "year")


@dataclass(frozen=True, slots=True)
class SearchPage:
    """A search and what it found, ready to be shown."""

    criteria: Criteria
    results: Results
    heading: str
    chips: tuple[Chip, ...]
    offers: tuple[Offer, ...]
    panels: Mapping[str, Panel]
    lands: tuple[Land, ...]
    wider: tuple[Wider, ...] = ()

    @property
    def sorts(self) -> list[tuple[str, str | None]]:
        """The orders on offer, each with its address; the one in use has none."""
        criteria = self.criteria
        ways = list(SORTS) if criteria.words else [Sort.NEWEST, Sort.PAY]
        return [
            (
                SORTS[way],
                None
                if way is criteria.sort
                else address(replace(criteria, sort=way, page=1)),
            )
            for way in ways
        ]

    @property
    def address(self) -> str:
        """The one address of this page."""
        return address(self.criteria)

    @property
    def span(self) -> tuple[int, int]:
        """The places in the list of the first and the last job on this page."""
        first = self.results.first
        return first, max(first, first + len(self.results.jobs) - 1)

    @property
    def asked(self) -> str:
        """The part of the address that holds the search, from its question mark."""
        return address(self._bare, "")

    @property
    def carried(self) -> list[tuple[str, str]]:
        """What a form must send along so that its search keeps the rest of this one."""
        return pairs(replace(self.criteria, page=1))

    @property
    def ages(self) -> list[tuple[int, str]]:
        """How long ago a job may have been posted, with the age that is asked for."""
        days = {*AGES, self.criteria.within or AGES[0]}
        return [(age, within_words(age)) for age in sorted(days)]

    @staticmethod
    def currencies(chosen: str) -> tuple[str, ...]:
        """List the money a reader may name a floor in."""
        return tuple(dict.fromkeys((*CURRENCIES, chosen)))

    @staticmethod
    def units(chosen: str) -> tuple[str, ...]:
        """List what a floor may be for."""
        return tuple(dict.fromkeys((*UNITS, chosen)))

    def wishes_at(self, at: str = BOARD) -> str:
        """Where kept wishes are off in this search, or on again if they are off."""
        if names_wishes(self.criteria):
            return address(ignoring(self.criteria), at)
        return address(replace(self.criteria, wishes_said=False, page=1), at)

    @property
    def has_wishes_on(self) -> bool:
        """Whether anything that can be wished narrows this search."""
        return names_wishes(self.criteria)

    @property
    def cleared(self) -> str:
        """The address of everything there is, without kept wishes too."""
        return address(Criteria(wishes_said=self.criteria.wishes_said))

    @property
    def feed(self) -> str:
        """The address of the same search as a feed, newest first."""
        return address(self._bare, FEED)

    @property
    def _bare(self) -> Criteria:
        """What is looked for, without the order and whose wishes it holds."""
        return replace(self.criteria, sort=Sort.NEWEST, page=1, wishes_said=False)

    @property
    def is_for_indexes(self) -> bool:
        """Whether a search engine should keep this page: the board and its doors."""
        plain = replace(self.criteria, center=(), page=1)
        return plain == Criteria() and len(self.criteria.center) <= 1

    def beside(self, step: int) -> tuple[str, str] | None:
        """Point to the page before or after: its address, and the jobs on it."""
        page = self.results.page + step
        if not 1 <= page <= self.results.pages:
            return None
        first = (page - 1) * PAGE + 1
        last = min(page * PAGE, self.results.total)
        words = f"Jobs {first:,} to {last:,}" if last > first else f"Job {first:,}"
        return address(replace(self.criteria, page=page)), words


def search_page(
    criteria: Criteria, results: Results, catalogue: Catalogue, count: Count
) -> SearchPage:
    """Put a page of results together; ``count`` tells how many a search would find."""
    names = Names(catalogue)
    employer = results.jobs[0].employer.name if results.jobs else ""
    return SearchPage(
        criteria=criteria,
        results=results,
        heading=heading(criteria, results.total, names),
        chips=chips(criteria, names, employer),
        offers=offers(criteria, catalogue, count),
        panels=panels(criteria, results, names),
        lands=lands(criteria, results.places),
        wider=() if results.total else wider(criteria, names, count),
    )
