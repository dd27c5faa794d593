"""Criteria as masks over the columns: one for each thing a reader asked for."""

from collections.abc import Mapping

import numpy as np

from careers.board.criteria import FACETS, UNSAID, Criteria, PayFloor
from careers.board.facets import PHONES, PLACE
from careers.board.pay import A_YEAR
from careers.storage.search.columns import Columns, Mask

DAY = 86_400


def masks(columns: Columns, criteria: Criteria, now: int) -> dict[str, Mask]:
    """Mark, for every field that narrows the search, the jobs it lets through."""
    marked = {
        facet: columns.any_of(f"{facet}:{value}" for value in criteria.chosen(facet))
        for facet in FACETS
        if criteria.chosen(facet)
    }
    if criteria.lives:
        marked["lives"] = lives(columns, criteria.lives, strict=criteria.says_place)
    if criteria.pay:
        marked["pay"] = pays(columns, criteria.pay, strict=criteria.says_pay)
    if criteria.within is not None:
        marked["within"] = columns.posted > now - criteria.within * DAY
    if criteria.no_phones:
        marked["no_phones"] = columns.any_of([f"{PHONES}:none"])
    if criteria.employer:
        marked["employer"] = columns.any_of([f"employer:{criteria.employer}"])
    return marked


def all_of(start: Mask, marked: Mapping[str, Mask], *, but: str = "") -> Mask:
    """Mark what every mask lets through, leaving out one field."""
    mask = start.copy()
    for field, lets_through in marked.items():
        if field != but:
            mask &= lets_through
    return mask


def lives(columns: Columns, home: str, *, strict: bool) -> Mask:
    """Mark the jobs that hire people who live in a country or state.

    Jobs that do not say stay in, unless ``strict``. Agrees with ``Where.hires``.
    """
    country = home.split("-")[0]
    hires = {home} if home == country else {home, f"{country}-*"}
    mask = columns.any_of(f"{PLACE}:{code}" for code in hires)
    if not strict:
        mask |= unsaid_place(columns, home)
    left_out = columns.any_of(f"{PLACE}:!{code}" for code in {home, country})
    return mask & ~left_out


def unsaid_place(columns: Columns, home: str = "") -> Mask:
    """Mark the jobs that may hire in a place but do not say."""
    country = home.split("-")[0]
    codes = ["?", f"?{country}"] if country else ["?"]
    return columns.any_of(f"{PLACE}:{code}" for code in codes)


def pays(columns: Columns, floor: PayFloor, *, strict: bool) -> Mask:
    """Mark the jobs whose base pay begins at a floor or above it, in its currency.

    "Up to" alone promises nothing, so it counts as not stated.
    """
    a_year = float(floor.amount) * A_YEAR[floor.unit]
    mask: Mask = columns.any_of([f"pay:{floor.currency}"]) & (columns.pay_low >= a_year)
    return mask if strict else mask | unsaid_pay(columns)


def unsaid_pay(columns: Columns) -> Mask:
    """Mark the jobs whose ad does not say where base pay begins."""
    mask: Mask = columns.any_of([f"pay:{UNSAID}"]) | np.equal(columns.pay_low, 0)
    return mask
