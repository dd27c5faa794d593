"""The demo world: invented employers and their ads, dated from the day they load."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from careers.board.asks import Asks
from careers.board.employer import Employer
from careers.board.hiring import Hiring
from careers.board.home import HomeOffice
from careers.board.job import Job
from careers.board.pay import Pay
from careers.board.place import Where
from careers.board.shift import When
from careers.board.terms import ClassDate, Terms
from careers.board.work import Work
from careers.catalogue.tables import read

SOURCE = "demo"
LAST_SECOND = time(23, 59, 59)


def demo_employers(folder: Path) -> list[Employer]:
    """List the invented employers, in the order of their file."""
    return read(folder / "employers.toml", "employer", Employer)


def demo_jobs(folder: Path, now: datetime) -> list[Job]:
    """List every demo job as if the ads had been written for today.

    Each file in ``jobs`` is named after the employer whose ads it holds.
    """
    return [
        _job(ad, employer, now)
        for employer in demo_employers(folder)
        for ad in read(folder / "jobs" / f"{employer.slug}.toml", "job", Ad)
    ]


@dataclass(frozen=True, slots=True)
class Class:
    """A class that starts so many days from today."""

    starts_in_days: int
    seats: int | None = None
    clear_in_days: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ad:
    """A job as the demo files hold it: the same fields, with days instead of dates."""

    key: str
    title: str
    posted_days_ago: int
    closes_in_days: int
    posted_hour: int = 9
    closing_stated: bool = True
    role: str | None = None
    body: str = ""
    work: Work = field(default_factory=Work)
    where: Where = field(default_factory=Where)
    when: When = field(default_factory=When)
    pay: Pay = field(default_factory=Pay)
    terms: Terms = field(default_factory=Terms)
    classes: tuple[Class, ...] | None = None
    season_ends_in_days: int | None = None
    home: HomeOffice = field(default_factory=HomeOffice)
    hiring: Hiring = field(default_factory=Hiring)
    asks: Asks = field(default_factory=Asks)
    apply_at: str | None = None
    applies_here: bool = False


def _job(ad: Ad, employer: Employer, now: datetime) -> Job:
    zone = ZoneInfo(ad.when.zone or "UTC")
    today = now.astimezone(zone).date()
    posted_on = today - timedelta(days=ad.posted_days_ago)
    closes_on = today + timedelta(days=ad.closes_in_days)
    posted_at = datetime.combine(posted_on, time(ad.posted_hour), zone)
    closes_at = datetime.combine(closes_on, LAST_SECOND, zone)
    return Job(
        title=ad.title,
        employer=employer,
        posted_at=_not_later(posted_at.astimezone(UTC), now.astimezone(UTC)),
        closes_at=closes_at.astimezone(UTC),
        closing_stated=ad.closing_stated,
        role=ad.role,
        body=ad.body.strip(),
        work=ad.work,
        where=ad.where,
        when=ad.when,
        pay=ad.pay,
        terms=_terms(ad, employer, today),
        home=ad.home,
        hiring=ad.hiring,
        asks=ad.asks,
        apply_at=ad.apply_at,
        applies_here=ad.applies_here,
        source=SOURCE,
        source_key=f"{employer.slug}/{ad.key}",
    )


def _not_later(posted_at: datetime, now: datetime) -> datetime:
    """Post an ad of later today at the hour that has begun: always the same moment."""
    return min(posted_at, now.replace(minute=0, second=0, microsecond=0))


def _terms(ad: Ad, employer: Employer, today: date) -> Terms:
    """Put days in place of day counts, and the employer's house where none is said."""
    return replace(
        ad.terms,
        house=ad.terms.house or employer.house,
        seasonal_until=_day(today, ad.season_ends_in_days),
        classes=_classes(ad.classes, today) if ad.classes is not None else None,
    )


def _classes(classes: Iterable[Class], today: date) -> tuple[ClassDate, ...]:
    return tuple(
        ClassDate(
            today + timedelta(days=each.starts_in_days),
            each.seats,
            _day(today, each.clear_in_days),
        )
        for each in classes
    )


def _day(today: date, days: int | None) -> date | None:
    return None if days is None else today + timedelta(days=days)
