"""What the screen is told of an ad, and what the board knows besides."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from careers.board.job import Job
from careers.board.pay import A_YEAR, Pay, Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Ad:
    """An ad as it was written; ``None`` is a field that nobody gave.

    ``experience`` is in months, 0 when none is needed.
    """

    text: str
    title: str = ""
    employer: str | None = None
    country: str | None = None
    apply_at: str | None = None
    pay: Pay = field(default_factory=Pay)
    experience: int | None = None

    @classmethod
    def of(cls, job: Job) -> "Ad":
        """Take from a job of the board what the screen looks at."""
        return cls(
            text=job.body,
            title=job.title,
            employer=job.employer.name,
            country=job.where.country or job.employer.country,
            apply_at=job.apply_at,
            pay=job.pay,
            experience=job.asks.experience,
        )


@dataclass(frozen=True, slots=True)
class Median:
    """What the middle ad of this role and place pays."""

    amount: Decimal
    currency: str
    unit: Unit

    def a_year(self) -> Decimal | None:
        """Give it for a full-time year; talk minutes and calls have none."""
        times = A_YEAR.get(self.unit)
        return self.amount * times if times else None


@dataclass(frozen=True, slots=True)
class Copy:
    """Another open text: who posted it, and its fingerprint."""

    employer: str
    fingerprint: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Known:
    """What the board knows besides the ad.

    ``firms`` are names of employers with the domains that were checked to be theirs;
    ``copies`` are the other open texts that may be alike.
    """

    median: Median | None = None
    firms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    copies: tuple[Copy, ...] = ()


NOTHING_KNOWN = Known()
