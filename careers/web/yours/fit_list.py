"""All jobs that fit a person, narrowed by the board’s own filters, twenty a page."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from urllib.parse import urlencode

from careers.board.criteria import Criteria, Sort
from careers.board.job import Job
from careers.board.results import PAGE
from careers.matching.bands import Band
from careers.matching.ranked import Ranked, ranked
from careers.matching.rulings import Ruling
from careers.skills.profile import Profile
from careers.web.context import catalogue, now, store
from careers.web.packed import packed
from careers.web.search.address import BOARD, pairs
from careers.web.search.chips import Chip, chips
from careers.web.search.names import Names
from careers.web.search.page import SearchPage, search_page
from careers.web.search.wider import Wider
from careers.web.yours.fitting import Fit, fit_with, must_haves

HERE = "/fit/jobs/"


@dataclass(frozen=True, slots=True)
class Door:
    """One band, or all of them: how many jobs stand there, and where that is."""

    band: Band | None
    count: int
    href: str
    is_here: bool


@dataclass(frozen=True, slots=True)
class Listed:
    """One job of the list: how it fits, and what can rule it out."""

    fit: Fit[Job]
    rulings: tuple[Ruling, ...]


@dataclass(frozen=True, slots=True)
class FitList:
    """A page of jobs that fit, with its filters, chips, bands and neighbours."""

    page: SearchPage
    band: Band | None
    jobs: tuple[Listed, ...]
    doors: tuple[Door, ...]
    chips: tuple[Chip, ...]
    wider: tuple[Wider, ...]

    def beside(self, step: int) -> str | None:
        """Point to the page before or after."""
        number = self.page.results.page + step
        if not 1 <= number <= self.page.results.pages:
            return None
        return at(replace(self.page.criteria, page=number), self.band)

    @property
    def span(self) -> tuple[int, int]:
        """Say which jobs of the list stand here, counted from 1."""
        results = self.page.results
        return results.first, min(results.page * PAGE, results.total)


def fit_list(profile: Profile, criteria: Criteria, band: Band | None) -> FitList:
    """Rank the whole board in one pass, narrow it, and explain the twenty shown."""
    order = ranked(profile, packed())
    criteria = replace(criteria, sort=Sort.NEWEST)
    among = order.only(band)
    results = store().jobs.search(criteria, now(), among)
    page = search_page(
        replace(criteria, page=results.page),
        results,
        catalogue(),
        lambda step: store().jobs.total(step, now(), among),
    )
    return FitList(
        page=page,
        band=band,
        jobs=tuple(_listed(profile, job) for job in results.jobs),
        doors=tuple(_doors(order, page.criteria, band)),
        chips=tuple(replace(chip, href=_here(chip.href, band)) for chip in page.chips),
        wider=tuple(_wider(step, band) for step in page.wider),
    )


def at(criteria: Criteria, band: Band | None) -> str:
    """Write the one address of a page of this list."""
    said = [*pairs(criteria), *([("band", band.value)] if band else [])]
    return f"{HERE}?{urlencode(said)}" if said else HERE


def wish_chips(criteria: Criteria) -> tuple[Chip, ...]:
    """Show each wish that is on, leading to the whole list without it."""
    found = chips(criteria, Names(catalogue()))
    return tuple(replace(chip, href=_here(chip.href, None)) for chip in found)


def _listed(profile: Profile, job: Job) -> Listed:
    return Listed(fit_with(profile, job), must_haves(profile, job))


def _doors(order: Ranked, criteria: Criteria, here: Band | None) -> Iterator[Door]:
    first = replace(criteria, page=1)
    for band in (None, *Band):
        count = store().jobs.total(first, now(), order.only(band))
        yield Door(band, count, at(first, band), band is here)


def _wider(step: Wider, band: Band | None) -> Wider:
    words = "Every job that fits" if step.href == BOARD else step.words
    return replace(step, words=words, href=_here(step.href, band))


def _here(href: str, band: Band | None) -> str:
    """Turn an address of the board into the same search of this list."""
    _, mark, said = href.partition("?")
    own = "&".join(filter(None, (said, f"band={band.value}" if band else "")))
    return f"{HERE}?{own}" if mark or own else HERE
