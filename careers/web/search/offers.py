"""Words that name a filter become offers to use it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from babel import Locale

from careers.board.criteria import Criteria
from careers.catalogue.catalogue import Catalogue
from careers.web.search.address import address
from careers.web.search.names import LEGENDS, Names, mark

Filter = tuple[str, str]
Place = tuple[int, int, Filter]

SPOKEN: Mapping[str, Filter] = {
    "inbound": ("center", "inbound"),
    "outbound": ("center", "outbound"),
    "blended": ("center", "blended"),
    "virtual": ("center", "virtual"),
    "remote": ("center", "virtual"),
    "from home": ("center", "virtual"),
    "work from home": ("center", "virtual"),
    "work at home": ("center", "virtual"),
    "wfh": ("center", "virtual"),
    "home based": ("center", "virtual"),
    "hybrid": ("setting", "hybrid"),
    "on site": ("setting", "on site"),
    "onsite": ("setting", "on site"),
    "chat": ("channel", "chat"),
    "email": ("channel", "email"),
    "voice": ("channel", "voice"),
    "full time": ("employment", "full-time"),
    "part time": ("employment", "part-time"),
    "casual": ("employment", "casual"),
    "day": ("shift", "days"),
    "days": ("shift", "days"),
    "evening": ("shift", "evenings"),
    "evenings": ("shift", "evenings"),
    "night": ("shift", "nights"),
    "nights": ("shift", "nights"),
    "night shift": ("shift", "nights"),
    "graveyard": ("shift", "nights"),
    "weekend": ("shift", "weekends"),
    "weekends": ("shift", "weekends"),
    "rotating": ("shift", "rotating"),
    "billing": ("line", "billing"),
    "payments": ("line", "billing"),
    "tech support": ("line", "technical"),
    "technical": ("line", "technical"),
    "technical support": ("line", "technical"),
    "sales": ("line", "sales"),
    "retention": ("line", "retention"),
    "collections": ("line", "collections"),
    "booking": ("line", "booking"),
    "travel": ("line", "booking"),
    "reservations": ("line", "booking"),
    "health": ("line", "health"),
    "healthcare": ("line", "health"),
    "health care": ("line", "health"),
    "insurance": ("line", "insurance"),
    "banking": ("line", "banking"),
    "bank": ("line", "banking"),
    "emergency": ("line", "emergency"),
    "911": ("line", "emergency"),
    "survey": ("line", "survey"),
    "retail": ("line", "retail"),
    "telecom": ("line", "telecom"),
    "utilities": ("line", "utilities"),
}
SPEAKERS: tuple[str, ...] = (
    "es",
    "fr",
    "pt",
    "de",
    "it",
    "nl",
    "hi",
    "ja",
    "ko",
    "zh",
    "ar",
    "ru",
)
SPEAKERS += ("pl", "tr", "vi", "tl", "fil", "th", "uk", "he", "sv", "da", "nb", "fi")
LONGEST = 4
MOST = 5


@dataclass(frozen=True, slots=True)
class Offer:
    """A filter that some of the words name, and the search that uses it instead."""

    label: str
    mark: str
    criteria: Criteria
    count: int

    @property
    def href(self) -> str:
        """The search with the filter on and the words gone."""
        return address(self.criteria)


def offers(
    criteria: Criteria, catalogue: Catalogue, count: Callable[[Criteria], int]
) -> tuple[Offer, ...]:
    """Offer the filters that the words name, the longest names first in each place."""
    said = Spoken(criteria, Names(catalogue), criteria.words.split())
    found = _found(said.words, _vocabulary(catalogue))[:MOST]
    together = [said.together(found)] if len(found) > 1 else []
    each = [said.alone(one, found, count) for one in found]
    made = [Offer(label, mark, step, count(step)) for label, mark, step in together]
    return tuple(offer for offer in (*made, *each) if offer.count)


@dataclass(frozen=True, slots=True)
class Spoken:
    """A search whose words name filters: runs of words, from one place to another."""

    criteria: Criteria
    names: Names
    words: list[str]

    def together(self, found: list[Place]) -> tuple[str, str, Criteria]:
        """Use every filter that was named, and keep the other words."""
        narrowed = self._without(found)
        for _, _, (facet, value) in found:
            narrowed = narrowed.also(facet, value)
        return f"All {len(found)} as filters", "", narrowed

    def alone(
        self, one: Place, found: list[Place], count: Callable[[Criteria], int]
    ) -> Offer:
        """Use one filter for its words; the other names go too where they find none."""
        facet, value = one[2]
        label = f"{LEGENDS[facet]}: {self.names.of(facet, value)}"
        narrowed = self._without([one]).also(facet, value)
        if jobs := count(narrowed):
            return Offer(label, mark(facet, value), narrowed, jobs)
        only = self._without(found).also(facet, value)
        return Offer(f"Only {label}", mark(facet, value), only, count(only))

    def _without(self, places: list[Place]) -> Criteria:
        gone = {at for start, end, _ in places for at in range(start, end)}
        rest = (word for at, word in enumerate(self.words) if at not in gone)
        return replace(self.criteria, words=" ".join(rest), page=1)


def _found(words: list[str], spoken: Mapping[str, Filter]) -> list[Place]:
    """Find the places where words name a filter; no word is used twice."""
    plain = [word.casefold().replace("-", " ").strip(" ,.;") for word in words]
    found, at = [], 0
    while at < len(words):
        end, named = _longest(plain, at, spoken)
        if named:
            found.append((at, end, named))
        at = end
    return found


def _longest(
    plain: list[str], at: int, spoken: Mapping[str, Filter]
) -> tuple[int, Filter | None]:
    for end in range(min(at + LONGEST, len(plain)), at, -1):
        named = spoken.get(" ".join(plain[at:end]))
        if named:
            return end, named
    return at + 1, None


def _vocabulary(catalogue: Catalogue) -> Mapping[str, Filter]:
    """Collect every name of a filter: role titles first, so that plain words win."""
    titles = {
        title: ("role", role.id)
        for role in catalogue.roles.values()
        for title in (role.name.casefold(), *role.titles)
    }
    return {**titles, **_languages(), **SPOKEN}


@lru_cache(maxsize=1)
def _languages() -> dict[str, Filter]:
    names = Locale("en").languages
    return {names[code].casefold(): ("language", code) for code in SPEAKERS}
