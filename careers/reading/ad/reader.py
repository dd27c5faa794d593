"""Everything one ad says, field by field, each with its words."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any

from careers.reading.ad import (
    calls,
    channels,
    checks,
    employment,
    experience,
    extras,
    home,
    languages,
    pay,
    permits,
    places,
    setting,
    shift,
    training,
    week,
)
from careers.reading.ad.found import Found
from careers.reading.ad.role import Named, Titles
from careers.reading.ad.sections import about_the_job

LONGEST = 20_000
"""Characters of an ad that are read; what is longer is not an ad."""

Facts = Mapping[str, Found[Any]]
"""Facts by the dotted name of a job’s field; values are plain."""


def read_ad(
    text: str,
    titles: Titles,
    *,
    title: str = "",
    today: date,
    country: str | None = None,
) -> Facts:
    """Read an ad; a field that the ad does not give is not among the facts."""
    job = about_the_job(text[:LONGEST])
    facts = dict(_titled(job, title, titles))
    facts.update(_plain(job if not title else f"{job}\n{title}"))
    facts.update(_placed(job, title))
    known = facts.get("where.country")
    home = country or (known.value if known else None)
    facts.update(_permitted(job, home))
    facts.update(_paid(job, home))
    facts.update(_timed(job if not title else f"{job}\n{title}"))
    facts.update(_classes(job, today))
    return facts


def _titled(text: str, title: str, titles: Titles) -> Iterator[tuple[str, Found[Any]]]:
    named = titles.role(title)
    if named:
        yield "role", Found(named.value.role, named.words, named.start, named.end)
    for field, read in (
        ("work.calls", calls.calls(text, title) or _calls_of(named)),
        ("where.setting", setting.setting(text, title)),
        ("work.languages", languages.languages(text, title)),
    ):
        if read:
            yield field, read


def _calls_of(named: Found[Named] | None) -> Found[str] | None:
    """Some roles have one way of calls, whatever the ad leaves out."""
    way = _WAYS.get(named.value.role) if named else None
    return Found(way, named.words, named.start, named.end) if named and way else None


def _plain(text: str) -> Iterator[tuple[str, Found[Any]]]:
    for field, reader in _READERS.items():
        read = reader(text)
        if read:
            yield field, read


def _placed(text: str, title: str) -> Iterator[tuple[str, Found[Any]]]:
    place = places.place(text)
    for part in ("country", "region", "city"):
        if place and (value := getattr(place.value, part)):
            yield f"where.{part}", Found(value, place.words, place.start, place.end)
    allowed, excluded = places.allowed(f"{text}\n{title}"), places.excluded(text)
    if allowed and not (excluded and set(allowed.value) <= set(excluded.value)):
        yield "where.allowed", allowed
    if excluded:
        yield "where.excluded", excluded


def _permitted(text: str, home: str | None) -> Iterator[tuple[str, Found[Any]]]:
    """Read the right to work; it tells the country of the job if nothing else does.

    The right to work in another country than the job’s is not taken for its own.
    """
    right = permits.right_to_work(text)
    country = permits.country_of(right.words) if right else None
    if right and country in (None, home or country):
        yield "where.right_to_work", right
        if country and right.value and not home:
            yield "where.country", Found(country, right.words, right.start, right.end)


def _paid(text: str, country: str | None) -> Iterator[tuple[str, Found[Any]]]:
    rate = pay.pay(text, country)
    for part in ("low", "high", "currency", "unit"):
        if rate and (value := getattr(rate.value, part)) is not None:
            yield f"pay.{part}", Found(value, rate.words, rate.start, rate.end)
    bonus = pay.on_target(text) or extras.bonus(text)
    if bonus:
        yield "pay.bonus", bonus
    for kind in ("night", "weekend", "bilingual"):
        differential = extras.differential(text, kind)
        if differential:
            yield f"pay.{kind}", differential


def _timed(text: str) -> Iterator[tuple[str, Found[Any]]]:
    for name, span in (
        ("starts ends", shift.times(text)),
        ("opens closes", shift.opening(text)),
    ):
        if span:
            for field, value in zip(
                name.split(), (span.value.starts, span.value.ends), strict=True
            ):
                yield f"when.{field}", Found(value, span.words, span.start, span.end)


def _classes(text: str, today: date) -> Iterator[tuple[str, Found[Any]]]:
    dates = training.class_dates(text, today)
    if dates:
        yield "terms.classes", dates
    seats = training.seats(text) if dates else None
    if seats:
        yield "terms.seats", seats


_WAYS = {
    "sales-development": "outbound",
    "survey-interviewer": "outbound",
    "chat-agent": "none",
    "content-moderator": "none",
    "qa-analyst": "none",
    "qa-lead": "none",
    "workforce-analyst": "none",
    "workforce-manager": "none",
    "real-time-analyst": "none",
    "trainer": "none",
    "cx-analyst": "none",
    "conversation-designer": "none",
    "knowledge-specialist": "none",
}
_READERS: Mapping[str, Callable[[str], Found[Any] | None]] = {
    "work.channels": channels.channels,
    "when.kinds": shift.kinds,
    "when.zone": shift.zone,
    "when.days": shift.days,
    "when.pattern": shift.pattern,
    "when.rotates": shift.rotates,
    "when.ranked_by": shift.ranked_by,
    "when.overtime": week.overtime,
    "when.training": shift.class_hours,
    "terms.hours": week.weekly_hours,
    "terms.employment": employment.employment,
    "terms.contract": employment.contract,
    "terms.temp_to_hire": employment.temp_to_hire,
    "terms.seasonal": employment.seasonal,
    "terms.class_weeks": training.class_weeks,
    "terms.nesting_weeks": training.nesting_weeks,
    "asks.experience": experience.experience,
    "asks.education": experience.education,
    "home.kit": home.kit,
    "home.down": home.down,
    "home.up": home.up,
    "home.wired": home.wired,
    "home.room": home.room,
    "home.rules": home.rules,
    "home.clean_desk": home.clean_desk,
    "home.camera": home.camera,
    "home.monitoring": home.monitoring,
    "home.memory": home.memory,
    "pay.training": extras.training_rate,
    "pay.commission": extras.commission,
    "pay.bonus_earned": extras.bonus_earned,
    "pay.clawback": extras.clawback,
    "pay.allowances": extras.allowances,
    "pay.hmo": extras.hmo,
    "pay.every": extras.every,
    "pay.probation": extras.probation,
    "hiring.checks": checks.checks,
    "hiring.wpm": checks.wpm,
}
"""The readers that need nothing but the text."""
