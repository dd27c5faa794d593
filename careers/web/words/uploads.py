"""How a row of an upload stands, and what was read in it, in words."""

from collections.abc import Callable, Mapping
from typing import Any

from careers.board.draft import value_of
from careers.board.incoming.standing import Standing
from careers.board.job import Job
from careers.board.work import LanguageAsk
from careers.web.words.fields import value_words
from careers.web.words.geography import country, language, place, region

STANDINGS: Mapping[Standing, str] = {
    Standing.READY: "Ready",
    Standing.ADVICE: "Can be posted, with advice",
    Standing.LOOK: "Waits for a moderator",
    Standing.MUST: "Must be mended",
    Standing.TWICE: "Duplicate",
    Standing.SAME: "The same as last time",
}


def standing_words(standing: Standing) -> str:
    """Say how a row stands."""
    return STANDINGS[standing]


def fact_words(job: Job, field: str) -> str:
    """Say what a field of a job holds, whatever it is."""
    value = value_of(job, field)
    return SPECIAL.get(field, value_words)(value) if value is not None else ""


def _languages(asked: tuple[LanguageAsk, ...]) -> str:
    named = (f"{language(ask.code)} {ask.level or ''}".strip() for ask in asked)
    return ", ".join(named)


def _places(codes: tuple[str, ...]) -> str:
    return ", ".join(map(place, codes))


def _hours(hours: tuple[float, float]) -> str:
    low, high = hours
    return f"{low:g}" if low == high else f"{low:g} to {high:g}"


SPECIAL: Mapping[str, Callable[[Any], str]] = {
    "role": lambda id_: id_.replace("-", " "),
    "work.languages": _languages,
    "where.country": country,
    "where.region": region,
    "where.allowed": _places,
    "where.excluded": _places,
    "terms.hours": _hours,
}
