"""Names of countries, states and languages."""

from collections.abc import Sequence
from functools import cache
from typing import Any

from babel import Locale

from careers.web.words.numbers import listed

ENGLISH = Locale("en", "US")
SHORT = {"US": "US", "GB": "UK"}
WITH_THE = frozenset({"US", "GB", "PH", "NL", "AE", "DO", "BS"})
PARTS = {"US": "state", "AU": "state", "IN": "state", "MX": "state", "BR": "state"}
PARTS |= {"CA": "province", "PH": "province"}
ASKED_BY_STATE = frozenset({"US", "CA"})
"""Countries where employers register state by state, so that readers ask which."""

NAMED = 3
"""So many places are named; more are counted."""


def country(code: str) -> str:
    """Name a country in full: “United States”."""
    return str(ENGLISH.territories.get(code, code))


def short_country(code: str) -> str:
    """Name a country as people do in passing: “US”, “UK”, “Philippines”."""
    return SHORT.get(code, country(code))


def in_country(code: str) -> str:
    """Name a country as it stands after “in”: “the US”, “Mexico”."""
    return f"the {short_country(code)}" if code in WITH_THE else short_country(code)


def in_place(code: str) -> str:
    """Name a state or a country as it stands after “in”: “Arizona”, “the UK”."""
    return region(code) if "-" in code else in_country(code)


@cache
def region(code: str) -> str:
    """Name a state or province: “Arizona” for ``US-AZ``."""
    import pycountry  # 5,000 names: only when one is asked for

    subdivisions: Any = pycountry.subdivisions
    found = subdivisions.get(code=code)
    return str(found.name) if found else code


def place(code: str) -> str:
    """Name a country or a state by its code."""
    return region(code) if "-" in code else country(code)


def language(code: str) -> str:
    """Name a language: “Spanish” for ``es``."""
    return str(ENGLISH.languages.get(code, code))


def part(code: str) -> str:
    """Say what a country is divided into: “state”, “province” or “region”."""
    return PARTS.get(code, "region")


def places(codes: Sequence[str], last: str = "or") -> str:
    """Name up to three places and count more: “14 states”, “Mexico or Colombia”."""
    if len(codes) <= NAMED:
        names = [in_place(code) for code in codes]
        return listed(names, last)
    return f"{len(codes)} {_kind(codes)}"


def _kind(codes: Sequence[str]) -> str:
    """Say what several codes are together."""
    if not any("-" in code for code in codes):
        return "countries"
    countries = {code.split("-")[0] for code in codes}
    if len(countries) == 1 and all("-" in code for code in codes):
        return f"{part(countries.pop())}s"
    return "places"
