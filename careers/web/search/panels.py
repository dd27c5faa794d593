"""The filters beside a list of jobs, each value with its count."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from careers.board.criteria import FACETS, UNSAID, Criteria
from careers.board.place import Setting
from careers.board.results import Results
from careers.board.shift import ShiftKind
from careers.board.terms import Employment
from careers.board.work import Calls
from careers.catalogue.center import CenterType
from careers.web.search.names import LEGENDS, Names, mark
from careers.web.words.geography import country, place, short_country

SHOWN = 8
"""So many values stand in the open; the rest are one tap away."""

NO_CALLS = ("calls", "none")
"""Offered as “No phones”, by a box of its own."""

ORDER: Mapping[str, tuple[str, ...]] = {
    "center": tuple(CenterType),
    "calls": tuple(Calls),
    "setting": (Setting.VIRTUAL, Setting.HYBRID, Setting.ON_SITE),
    "employment": tuple(Employment),
    "shift": tuple(ShiftKind),
    "experience": ("none", "asked"),
}

PLACE = re.compile("[A-Z]{2}(-[A-Z0-9]{1,3})?")


@dataclass(frozen=True, slots=True)
class Choice:
    """One value a reader may tick, and how many jobs it would show."""

    facet: str
    value: str
    label: str
    count: int
    ticked: bool = False
    mark: str = ""
    letter: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Panel:
    """The values of one filter: the first few, and more on demand."""

    facet: str
    legend: str
    first: tuple[Choice, ...]
    more: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True)
class Land:
    """A country jobs hire in, with its states or provinces and counts."""

    code: str
    label: str
    short: str
    count: int
    regions: tuple[Choice, ...]


def panels(criteria: Criteria, results: Results, names: Names) -> dict[str, Panel]:
    """Lay out the filters that have anything to choose, by facet."""
    made = (_panel(facet, criteria, results, names) for facet in FACETS)
    return {panel.facet: panel for panel in made if panel.first}


def lands(criteria: Criteria, places: Mapping[str, int]) -> tuple[Land, ...]:
    """List countries by how many jobs hire there; the chosen one is always there."""
    counts = dict(places)
    if criteria.lives:
        counts.setdefault(criteria.lives, 0)
    countries = {at[:2] for at in counts if PLACE.fullmatch(at)}
    for code in countries:
        counts.setdefault(code, 0)
    made = (_land(code, counts, criteria.lives) for code in countries)
    return tuple(sorted(made, key=lambda land: (-land.count, land.label)))


def _panel(facet: str, criteria: Criteria, results: Results, names: Names) -> Panel:
    counts = dict(results.counts.get(facet, {}))
    chosen = criteria.chosen(facet)
    for value in chosen:
        counts.setdefault(value, 0)
    choices = sorted(
        (
            Choice(
                facet,
                value,
                names.of(facet, value),
                count,
                ticked=value in chosen,
                mark=mark(facet, value),
                letter=names.letter(facet, value),
            )
            for value, count in counts.items()
            if (count and (facet, value) != NO_CALLS) or value in chosen
        ),
        key=_place,
    )
    first, more = _shown(choices)
    return Panel(facet, LEGENDS[facet], first, more)


def _place(choice: Choice) -> tuple[bool, int, int, str]:
    """Order values that have an order by it, so that they stay; the rest by count."""
    own = ORDER.get(choice.facet, ())
    at = own.index(choice.value) if choice.value in own else len(own)
    return choice.value == UNSAID, at, -choice.count, choice.label


def _shown(choices: list[Choice]) -> tuple[tuple[Choice, ...], tuple[Choice, ...]]:
    """Keep the first few, what is ticked and “Not stated” in the open."""
    if len(choices) <= SHOWN + 1:
        return tuple(choices), ()
    first = [
        choice
        for at, choice in enumerate(choices)
        if at < SHOWN or choice.ticked or choice.value == UNSAID
    ]
    return tuple(first), tuple(choice for choice in choices if choice not in first)


def _land(code: str, places: Mapping[str, int], lives: str) -> Land:
    own = (at for at in places if PLACE.fullmatch(at) and at.startswith(f"{code}-"))
    regions = (
        Choice("lives", at, place(at), places[at], ticked=at == lives) for at in own
    )
    by_name = tuple(sorted(regions, key=lambda region: region.label))
    return Land(code, country(code), short_country(code), places[code], by_name)
