"""An alert: a search, or a profile, that looks again by itself and writes of news."""

from collections.abc import Container, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from careers.people.entry.seal import Seal
from careers.people.entry.secret import hashed

LISTED = 20
"""Jobs in one letter; the rest come in the next."""

MOST = 20
"""Alerts that one address may have."""


class Looks(StrEnum):
    """What an alert looks with."""

    SEARCH = "search"
    FIT = "fit"


class Rhythm(StrEnum):
    """How often it may write; a day or a week without news brings no letter."""

    DAILY = "daily"
    WEEKLY = "weekly"


EVERY = {Rhythm.DAILY: timedelta(days=1), Rhythm.WEEKLY: timedelta(days=7)}


@dataclass(frozen=True, slots=True)
class Said:
    """What is kept sealed of an alert: whom it writes to, and what they look for.

    ``asked`` is the part of a search’s address behind its question mark; for an alert
    by profile it narrows what fits. ``secret`` is the key in the address of its page;
    ``agreed`` are the words they read before they asked for it.
    """

    email: str
    secret: str
    asked: str = ""
    name: str = ""
    agreed: str = ""

    @property
    def feed(self) -> str:
        """The key of its feed: whoever reads along cannot end it."""
        return hashed(f"{self.secret} feed")[:40]


@dataclass(frozen=True, slots=True, kw_only=True)
class Alert:
    """An alert, and the dates of what became of it."""

    said: Said
    made_at: datetime
    looks: Looks = Looks.SEARCH
    rhythm: Rhythm = Rhythm.DAILY
    least: str = ""
    account: int | None = None
    number: int | None = None
    confirmed_at: datetime | None = None
    paused_at: datetime | None = None
    bounced_at: datetime | None = None
    looked_at: datetime | None = None
    sent_at: datetime | None = None
    useful: bool | None = None

    @property
    def is_on(self) -> bool:
        """Whether it looks and writes."""
        return self.confirmed_at is not None and self.paused_at is None

    def is_due(self, now: datetime) -> bool:
        """Whether it is time to look again: on another day, or a week later.

        Days are counted, not hours: a round that runs a little earlier than the day
        before skips nobody.
        """
        if not self.is_on:
            return False
        if self.looked_at is None:
            return True
        return now.date() - self.looked_at.date() >= EVERY[self.rhythm]

    def confirmed(self, now: datetime) -> "Alert":
        """Let it begin."""
        return replace(self, confirmed_at=self.confirmed_at or now)


def pick(found: Iterable[int], known: Container[int], most: int = LISTED) -> list[int]:
    """Choose what a letter tells of what was found, in its order, nothing twice."""
    news: list[int] = []
    for number in found:
        if len(news) == most:
            break
        if number not in known and number not in news:
            news.append(number)
    return news


def seal(secret_key: str) -> Seal:
    """Give the key that closes whom alerts write to, and what they look for."""
    return Seal(secret_key, "alerts")


def unreadable(secret_key: str, email: str) -> str:
    """Name an address so that the same one is known again and nobody is told which."""
    return hashed(f"{secret_key} alerts: {email}")
