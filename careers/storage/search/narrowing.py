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
        facet: columns.any_of(facet, criteria.chosen(facet))
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
        marked["no_phones"] = columns.any_of(PHONES, ["none"])
    if criteria.employer:
        marked["employer"] = columns.any_of("employer", [criteria.employer])
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
    mask = columns.any_of(PLACE, hires)
    if not strict:
        mask |= unsaid_place(columns, home)
    left_out = columns.any_of(PLACE, {f"!{home}", f"!{country}"})
    return mask & ~left_out


def count_places(columns: Columns, mask: Mask) -> dict[str, int]:
    """Count the marked jobs that say they hire in each country and state.

    Agrees with ``lives``: a job open to a whole country hires in each of its states,
    but for those it leaves out.
    """
    counts = columns.count(PLACE, mask)
    counts = {code: count for code, count in counts.items() if code[0] not in "?!"}
    for country in [code for code in counts if "-" not in code]:
        everywhere = mask & columns.any_of(PLACE, [f"{country}-*"])
        whole = counts.pop(f"{country}-*", 0)
        for code in [code for code in counts if code.startswith(f"{country}-")]:
            named = columns.living(PLACE, code)
            counts[code] += whole - int(np.count_nonzero(everywhere[named]))
            counts[code] -= _left_out(columns, mask, code, country)
        counts[country] -= _left_out(columns, mask, country, country)
    return {code: count for code, count in counts.items() if count > 0}


def _left_out(columns: Columns, mask: Mask, code: str, country: str) -> int:
    """Count the jobs that would hire in a place but leave it or its country out."""
    out = columns.any_of(PLACE, {f"!{code}", f"!{country}"})
    if not out.any():
        return 0
    hires = {code} if code == country else {code, f"{country}-*"}
    return int(np.count_nonzero(mask & out & columns.any_of(PLACE, hires)))


def unsaid_place(columns: Columns, home: str = "") -> Mask:
    """Mark the jobs that may hire in a place but do not say."""
    country = home.split("-")[0]
    codes = ["?", f"?{country}"] if country else ["?"]
    return columns.any_of(PLACE, codes)


def pays(columns: Columns, floor: PayFloor, *, strict: bool) -> Mask:
    """Mark the jobs whose base pay begins at a floor or above it, in its currency.

    "Up to" alone promises nothing, so it counts as not stated.
    """
    if floor.unit not in A_YEAR:
        return unsaid_pay(columns)  # talk minutes and calls have no year
    a_year = float(floor.amount) * A_YEAR[floor.unit]
    mask: Mask = columns.any_of("pay", [floor.currency]) & (columns.pay_low >= a_year)
    return mask if strict else mask | unsaid_pay(columns)


def unsaid_pay(columns: Columns) -> Mask:
    """Mark the jobs whose ad does not say where base pay begins."""
    mask: Mask = columns.any_of("pay", [UNSAID]) | np.equal(columns.pay_low, 0)
    return mask
