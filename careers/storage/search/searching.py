"""A search, from the reader's criteria to the numbers of one page."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from careers.board.criteria import FACETS, Criteria, Sort
from careers.board.facets import PHONES
from careers.board.results import PAGE
from careers.storage.engine import Engine, Numbers
from careers.storage.search.board import Board
from careers.storage.search.columns import Columns, Mask, Slots
from careers.storage.search.narrowing import (
    all_of,
    count_places,
    masks,
    unsaid_pay,
    unsaid_place,
)
from careers.storage.search.ordering import best_paid, currency_of, newest
from careers.storage.search.words import Words


@dataclass(frozen=True, slots=True)
class Found:
    """The numbers of one page, and all that is counted around them."""

    numbers: tuple[int, ...]
    total: int
    page: int
    counts: Mapping[str, Mapping[str, int]]
    places: Mapping[str, int]
    unsaid_place: int
    unsaid_pay: int
    no_phones: int
    currency: str | None


class Search:
    """Answers searches for one connection, on the board that its process shares."""

    def __init__(self, engine: Engine, board: Board) -> None:
        self._engine = engine
        self._board = board
        self._words = Words(engine)

    def find(self, criteria: Criteria, now: int, among: Numbers | None = None) -> Found:
        """Find one page of open jobs, and count what would narrow them.

        ``among`` are the only jobs that count, and their order is kept.
        """
        columns, start, holding = self._start(criteria, now, among)
        marked = masks(columns, criteria, now)
        mask = all_of(start, marked)
        total = int(np.count_nonzero(mask))
        page = min(max(criteria.page, 1), max(1, -(-total // PAGE)))
        currency = currency_of(columns, mask, criteria)
        if among is None:
            order = self._order(columns, mask, criteria, holding)
        else:
            own = columns.slots_of(among)
            order = Order(columns, mask, own[mask[own]])
        without_place = all_of(start, marked, but="lives")
        return Found(
            numbers=tuple(columns.numbers[order((page - 1) * PAGE)].tolist()),
            total=total,
            page=page,
            counts=_counts(columns, start, marked),
            places=count_places(columns, without_place),
            unsaid_place=_in(without_place, unsaid_place(columns, criteria.lives)),
            unsaid_pay=_in(all_of(start, marked, but="pay"), unsaid_pay(columns)),
            no_phones=_in(
                all_of(start, marked, but="no_phones"),
                columns.any_of(PHONES, ["none"]),
            ),
            currency=currency if criteria.sort is Sort.PAY else None,
        )

    def total(self, criteria: Criteria, now: int, among: Numbers | None = None) -> int:
        """Count the open jobs that fit."""
        columns, start, _ = self._start(criteria, now, among)
        return int(np.count_nonzero(all_of(start, masks(columns, criteria, now))))

    def newest(self, criteria: Criteria, now: int, count: int) -> tuple[int, ...]:
        """Name the newest open jobs that fit."""
        columns, start, _ = self._start(criteria, now)
        mask = all_of(start, masks(columns, criteria, now))
        slots = newest(columns, mask, skip=0, count=count)
        return tuple(columns.numbers[slots].tolist())

    def matching(self, criteria: Criteria, now: int) -> Numbers:
        """Name all open jobs that fit, the newest first."""
        columns, start, _ = self._start(criteria, now)
        mask = all_of(start, masks(columns, criteria, now))
        return columns.numbers[columns.newest[mask[columns.newest]]]

    def count(self, facet: str, now: int) -> dict[str, int]:
        """Count the open jobs of the whole board for each value of a facet."""
        columns, start, _ = self._start(Criteria(), now)
        return columns.count(facet, start)

    def steady_until(self, now: int) -> int:
        """Tell when the next job opens or closes."""
        self._board.current(self._engine)
        return self._board.steady_until(now)

    def meant(self, text: str) -> str | None:
        """Mend words that no job holds."""
        return self._words.meant(text)

    def _start(
        self, criteria: Criteria, now: int, among: Numbers | None = None
    ) -> tuple[Columns, Mask, Numbers | None]:
        """Mark the open jobs that hold the reader's words."""
        self._board.current(self._engine)
        columns, mask = self._board.open_at(now)
        holding = self._words.matching(criteria.words)
        for numbers in (among, holding):
            if numbers is not None:
                held = np.zeros(len(mask), dtype=np.bool_)
                held[columns.slots_of(numbers)] = True
                mask = mask & held
        return columns, mask, holding

    def _order(
        self,
        columns: Columns,
        mask: Mask,
        criteria: Criteria,
        holding: Numbers | None,
    ) -> "Order":
        if criteria.sort is Sort.PAY:
            ordered = best_paid(columns, mask, currency_of(columns, mask, criteria))
            return Order(columns, mask, ordered)
        if criteria.sort is Sort.RELEVANCE and holding is not None:
            return Order(columns, mask, self._closest(columns, mask, criteria.words))
        return Order(columns, mask, None)

    def _closest(self, columns: Columns, mask: Mask, words: str) -> Slots:
        """Order by closeness: jobs with the words in the title first, then newest."""
        slots = columns.newest[mask[columns.newest]]
        titled = np.zeros(len(mask), dtype=np.bool_)
        titled[columns.slots_of(self._words.in_titles(words))] = True
        slots = slots[np.argsort(~titled[slots], kind="stable")]
        return columns.slots_of(self._words.best(words, columns.numbers[slots]))


@dataclass(frozen=True, slots=True)
class Order:
    """Gives the page that begins after so many jobs."""

    columns: Columns
    mask: Mask
    ordered: Slots | None

    def __call__(self, skip: int) -> Slots:
        if self.ordered is None:
            return newest(self.columns, self.mask, skip=skip, count=PAGE)
        return self.ordered[skip : skip + PAGE]


def _counts(
    columns: Columns, start: Mask, marked: Mapping[str, Mask]
) -> dict[str, dict[str, int]]:
    """Count each facet as if none of its own values were ticked."""
    full = all_of(start, marked)
    return {
        facet: columns.count(
            facet, all_of(start, marked, but=facet) if facet in marked else full
        )
        for facet in FACETS
    }


def _in(mask: Mask, other: Mask) -> int:
    return int(np.count_nonzero(mask & other))
