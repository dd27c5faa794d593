"""A row of a feed, turned into a job of ours."""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from careers.board.asks import Asks
from careers.board.employer import Employer
from careers.board.feeds.dates import STAYS, end_of_day, moment
from careers.board.feeds.facts import as_values
from careers.board.feeds.record import Record
from careers.board.feeds.row import Row
from careers.board.feeds.stated import Stated, places_said, stated
from careers.board.feeds.zones import zone_of
from careers.board.hiring import Hiring
from careers.board.home import HomeOffice
from careers.board.job import Job, Read
from careers.board.names import slug
from careers.board.pay import Pay
from careers.board.place import Setting, Where
from careers.board.shift import When
from careers.board.terms import Terms
from careers.board.work import Work
from careers.reading.ad.included import Verdict, included
from careers.reading.ad.places import allowed
from careers.reading.ad.reader import read_ad
from careers.reading.ad.role import Titles
from careers.reading.ad.setting import setting
from careers.reading.ad.title import title_in

UNNAMED = "Employer not named"


@dataclass(frozen=True, slots=True)
class Feed:
    """Where rows come from, and the moment of reading them.

    ``seen_at`` is when the feed was fetched; rows may say better.
    """

    source: str
    titles: Titles
    now: datetime
    seen_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """A job that was kept. ``replaces`` is the line of an older row of the same id."""

    line: int
    job: Job
    replaces: int | None = None


@dataclass(frozen=True, slots=True)
class Skipped:
    """A row that was left out, and why."""

    line: int
    reason: str
    key: str = ""


def job_of(record: Record, feed: Feed) -> Kept | Skipped:
    """Keep call-center work as a job; say why anything else is left out."""
    if not any(
        str(value).strip() for value in record.fields.values() if value is not None
    ):
        return Skipped(record.line, "blank row")
    row = Row(record.fields)
    text = row.text("text")
    title, key = title_of(row, text, feed), _key(row)
    if not title:
        return Skipped(record.line, "no title", key)
    verdict = included(title, feed.titles, text, row.line("department"))
    if not verdict.keep:
        return Skipped(record.line, verdict.why, key)
    return Kept(record.line, job_from(row, feed, verdict, (title, key)))


def title_of(row: Row, text: str, feed: Feed) -> str:
    """Take the title of a row, or the one that its text begins with."""
    own = row.line("title")[:200]
    if own or not text:
        return own
    first, named = title_in(text), feed.titles.named_in(text)
    if first and (named is None or feed.titles.role(first.value)):
        return first.value
    return named.value if named else ""


def job_from(row: Row, feed: Feed, verdict: Verdict, named: tuple[str, str]) -> Job:
    """Make a job of a row, whatever the verdict; ``named`` is its title and key."""
    (title, key), text = named, row.text("text")
    own = stated(row)
    facts = _facts(row, feed, own, title)
    facts.pop("role", None)
    values = {**as_values(facts), **own}
    parts = _parts(values)
    name = row.line("employer") or UNNAMED
    posted, closes, is_stated = _dates(row, feed, values)
    return Job(
        title=title,
        employer=Employer(
            slug(name),
            name[:120],
            parts["terms"].get("house"),
            about=row.text("about")[:1000],
        ),
        posted_at=posted,
        closes_at=closes,
        role=verdict.role,
        body=text,
        work=Work(**parts["work"]),
        where=Where(**parts["where"]),
        when=When(**parts["when"]),
        pay=Pay(**parts["pay"]),
        terms=Terms(**parts["terms"]),
        home=HomeOffice(**parts["home"]),
        hiring=Hiring(**parts["hiring"]),
        asks=Asks(**parts["asks"]),
        apply_at=_web(row),
        source=feed.source,
        source_key=key,
        closing_stated=is_stated,
        read=_reads(row, facts, title, verdict),
        slug=slug(f"{title} {row.line('employer')}"),
    )


def _reads(
    row: Row, facts: Mapping[str, Any], title: str, verdict: Verdict
) -> tuple[Read, ...]:
    """List what was read out of words, with the words."""
    own = [
        Read(field, fact.words)
        for field, fact in facts.items()
        if field != "terms.seats"
    ]
    if verdict.role:
        own.append(Read("role", title))
    if not row.line("title"):
        own.append(Read("title", title))
    return tuple(own)


def _facts(row: Row, feed: Feed, own: Stated, title: str) -> dict[str, Any]:
    """Read what is not stated; a place, a pay or a closed list is never half read."""
    country = own.get("where.country")
    facts: dict[str, Any] = dict(
        read_ad(
            row.text("text"),
            feed.titles,
            title=title,
            today=feed.now.date(),
            country=country,
        )
    )
    _by_location(row, facts)
    taken = {field.split(".")[0] for field in own if field in ("pay.low", "pay.high")}
    if country:
        taken.add("where.place")
    return {
        field: fact
        for field, fact in facts.items()
        if field not in own and not _is_taken(field, taken)
    }


def _is_taken(field: str, taken: set[str]) -> bool:
    if field in ("where.country", "where.region", "where.city"):
        return "where.place" in taken
    return "pay" in taken and field in (
        "pay.low",
        "pay.high",
        "pay.currency",
        "pay.unit",
    )


def _by_location(row: Row, facts: dict[str, Any]) -> None:
    """A location line such as “Remote – US” tells the setting and who may apply."""
    line = " | ".join(places_said(row))
    told = setting(line) or setting("", f"{row.line('title')} | {line}")
    if told and ("where.setting" not in facts or setting(line)):
        facts["where.setting"] = told
    lives = allowed(line)
    if (
        lives
        and "where.allowed" not in facts
        and told
        and told.value == Setting.VIRTUAL
    ):
        facts["where.allowed"] = lives


def _parts(values: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """Sort dotted names into the parts of a job."""
    parts: dict[str, dict[str, Any]] = {
        name: {}
        for name in ("work", "where", "when", "pay", "terms", "home", "hiring", "asks")
    }
    for field, value in values.items():
        part, _, name = field.partition(".")
        parts[part][name] = value
    return parts


def _dates(
    row: Row, feed: Feed, values: Mapping[str, Any]
) -> tuple[datetime, datetime, bool]:
    """Tell when a job was posted, when it closes, and whether the closing is stated."""
    said = moment(row.raw("posted"), feed.now)
    seen = moment(row.raw("seen"), feed.now) or feed.seen_at or feed.now
    first = moment(row.raw("first"), feed.now)
    posted = min(said or first or seen, feed.now)
    zone = values.get("when.zone") or zone_of(
        values.get("where.country"), values.get("where.region")
    )
    closing = moment(row.raw("closes"), feed.now)
    if closing:
        return posted, end_of_day(closing.date(), zone), True
    last = min(max(seen, posted), feed.now)
    return posted, end_of_day((last + STAYS).date(), zone), False


def _key(row: Row) -> str:
    """Take the feed’s own id, or a fingerprint of what makes the job itself."""
    own = row.number("key")
    if own:
        return own
    parts = (
        row.line("title"),
        row.line("employer"),
        "|".join(places_said(row)),
        row.text("text"),
    )
    return hashlib.sha256("\n".join(parts).encode("utf-8", "replace")).hexdigest()[:16]


def _web(row: Row) -> str | None:
    """Take the first address of the web a row gives for applying."""
    links = (str(link) for link in row.all("apply"))
    return next((link for link in links if re.match("https?://", link)), None)
