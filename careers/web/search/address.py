"""The one address of a search."""

from collections.abc import Iterator
from urllib.parse import urlencode

from careers.board.criteria import FACETS, Criteria, Sort

BOARD = "/jobs/"
FEED = "/jobs/feed.atom"


def address(criteria: Criteria, at: str = BOARD) -> str:
    """Write a search as a link: nothing empty, always in the same order."""
    said = urlencode(pairs(criteria))
    return f"{at}?{said}" if said else at


def pairs(criteria: Criteria) -> list[tuple[str, str]]:
    """List what an address says, name by name."""
    return [pair for part in PARTS for pair in part(criteria)]


def _words(criteria: Criteria) -> Iterator[tuple[str, str]]:
    if criteria.words:
        yield "words", criteria.words


def _facets(criteria: Criteria) -> Iterator[tuple[str, str]]:
    for facet in FACETS:
        for value in sorted(criteria.chosen(facet)):
            yield facet, value


def _place(criteria: Criteria) -> Iterator[tuple[str, str]]:
    if criteria.no_phones:
        yield "phones", "no"
    if criteria.lives:
        yield "lives", criteria.lives


def _pay(criteria: Criteria) -> Iterator[tuple[str, str]]:
    if criteria.pay:
        yield "pay", f"{criteria.pay.amount:f}"
        yield "currency", criteria.pay.currency
        yield "unit", criteria.pay.unit.value


def _says(criteria: Criteria) -> Iterator[tuple[str, str]]:
    """Leave out the silent only beside a wish: alone it would narrow nothing."""
    if criteria.pay and criteria.says_pay:
        yield "says", "pay"
    if criteria.lives and criteria.says_place:
        yield "says", "place"


def _rest(criteria: Criteria) -> Iterator[tuple[str, str]]:
    if criteria.within:
        yield "within", str(criteria.within)
    if criteria.employer:
        yield "employer", criteria.employer


def _wishes(criteria: Criteria) -> Iterator[tuple[str, str]]:
    """Say that kept wishes were dealt with, so that one taken off stays off."""
    if criteria.wishes_said:
        yield "wishes", "said"


def _order(criteria: Criteria) -> Iterator[tuple[str, str]]:
    if criteria.sort is not Sort.NEWEST:
        yield "sort", criteria.sort.value
    if criteria.page > 1:
        yield "page", str(criteria.page)


PARTS = (_words, _facets, _place, _pay, _says, _rest, _wishes, _order)
