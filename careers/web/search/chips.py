"""The filters that are on, each one tap from off."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from careers.board.criteria import FACETS, UNSAID, Criteria
from careers.web.search.address import address
from careers.web.search.names import (
    LEGENDS,
    Names,
    floor_words,
    lives_words,
    mark,
    within_words,
)


@dataclass(frozen=True, slots=True)
class Chip:
    """One filter that is on, and the search without it."""

    label: str
    href: str
    mark: str = ""


def chips(criteria: Criteria, names: Names, employer: str = "") -> tuple[Chip, ...]:
    """List every filter that is on; the words stand in their own box."""
    return (
        *_ticked(criteria, names),
        *_where_and_pay(criteria),
        *_rest(criteria, employer),
    )


def _ticked(criteria: Criteria, names: Names) -> Iterator[Chip]:
    for facet in FACETS:
        for value in criteria.chosen(facet):
            label = names.of(facet, value)
            if value == UNSAID:
                label = f"{LEGENDS[facet]}: not stated"
            href = address(criteria.without(facet, value))
            yield Chip(label, href, mark(facet, value))


def _where_and_pay(criteria: Criteria) -> Iterator[Chip]:
    if criteria.lives:
        yield Chip(lives_words(criteria.lives), address(criteria.without("lives")))
    if criteria.says_place:
        also = replace(criteria, says_place=False, page=1)
        yield Chip("Says where it hires", address(also))
    if criteria.pay:
        yield Chip(floor_words(criteria.pay), address(criteria.without("pay")))
    if criteria.says_pay:
        also = replace(criteria, says_pay=False, page=1)
        yield Chip("Says what it pays", address(also))


def _rest(criteria: Criteria, employer: str) -> Iterator[Chip]:
    if criteria.no_phones:
        yield Chip("No phones", address(criteria.without("no_phones")))
    if criteria.within:
        yield Chip(within_words(criteria.within), address(criteria.without("within")))
    if criteria.employer:
        label = employer or criteria.employer
        yield Chip(label, address(criteria.without("employer")))
