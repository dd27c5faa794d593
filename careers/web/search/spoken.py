"""The names people use for filters, and what each of them turns on."""

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

from babel import Locale

from careers.board.criteria import Criteria, PayFloor
from careers.catalogue.catalogue import Catalogue
from careers.reading.ad.atlas import COUNTRIES, STATES

Filter = tuple[str, str | PayFloor]

SPOKEN: Mapping[str, Filter] = {
    "inbound": ("center", "inbound"),
    "outbound": ("center", "outbound"),
    "blended": ("center", "blended"),
    "virtual": ("center", "virtual"),
    "remote": ("center", "virtual"),
    "from home": ("center", "virtual"),
    "work from home": ("center", "virtual"),
    "at home": ("center", "virtual"),
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
IDLE = frozenset(
    {"a", "an", "and", "any", "at", "for", "fluent", "hiring", "in", "job", "jobs"}
    | {"me", "near", "now", "only", "or", "shift", "shifts", "speaking", "the"}
    | {"call", "center", "centers", "centre", "centres", "with", "work"}
)
"""Words that say nothing beside a filter: “chat jobs”, “night shift only”."""

NO_PHONES: tuple[str, ...] = (
    "no phone",
    "no phones",
    "without phones",
    "non voice",
    "nonvoice",
)
NO_PHONES += ("no calls", "no calling", "off the phone", "off the phones")
BEGINNERS: tuple[str, ...] = (
    "no experience",
    "no experience needed",
    "without experience",
)
BEGINNERS += ("entry level", "beginner", "beginners", "first job", "will train")
SHORT_STATES = "az ca fl ga il ky mi mn nc nj nv ny sc tn tx ut va wa wi"
"""Short names that are no words: “in”, “or”, “me” and “hi” are."""

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


def turned_on(criteria: Criteria, name: str, value: str | PayFloor) -> Criteria:
    """Use one filter in a search."""
    if isinstance(value, PayFloor):
        return replace(criteria, pay=value, page=1)
    if name == "phones":
        return replace(criteria, no_phones=True, page=1)
    if name == "lives":
        return replace(criteria, lives=value, page=1)
    return criteria.also(name, value)


def vocabulary(catalogue: Catalogue) -> Mapping[str, Filter]:
    """Collect every name of a filter: role titles first, so that plain words win."""
    titles: dict[str, Filter] = {
        title: ("role", role.id)
        for role in catalogue.roles.values()
        for title in (role.name.casefold(), *role.titles)
    }
    also = {name: to for name, to in ALSO.items() if to[1] in catalogue.roles}
    return {**titles, **also, **_places(), **_languages(), **_plain()}


ALSO: Mapping[str, Filter] = {
    "qa": ("role", "qa-analyst"),
    "team leader": ("role", "team-lead"),
    "tier 2": ("role", "tech-support-2"),
    "wfm": ("role", "workforce-analyst"),
    "telesales": ("role", "phone-sales-agent"),
}


def _plain() -> dict[str, Filter]:
    phones: Filter = ("phones", "no")
    beginners: Filter = ("experience", "none")
    return {
        **SPOKEN,
        **dict.fromkeys(NO_PHONES, phones),
        **dict.fromkeys(BEGINNERS, beginners),
    }


@lru_cache(maxsize=1)
def _places() -> dict[str, Filter]:
    """Name countries and states in full, and a few short names that are no words."""
    known = {name: code for name, code in COUNTRIES.items() if len(name) > 3}
    known |= {name: code for name, code in STATES.items() if len(name) > 3}
    known |= {name: COUNTRIES[name] for name in ("us", "usa", "uk", "uae")}
    known |= {name: STATES[name.upper()] for name in SHORT_STATES.split()}
    return {name: ("lives", code) for name, code in known.items()}


@lru_cache(maxsize=1)
def _languages() -> dict[str, Filter]:
    names = Locale("en").languages
    return {names[code].casefold(): ("language", code) for code in SPEAKERS}
