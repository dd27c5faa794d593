"""A posting: a recruiter's draft of a job, and all that has become of it."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from careers.board.employer import Employer
from careers.board.feeds.dates import end_of_day
from careers.board.feeds.zones import zone_of
from careers.board.job import Job, Read
from careers.board.screening.screen import Screening

SOURCE = "recruiter"
"""The source of every job that was posted here; its key is the posting's number."""

USUAL = timedelta(days=30)
LONGEST = timedelta(days=60)
"""How long a job stays open: usually, and at most without being extended."""


class State(StrEnum):
    """Where a posting stands, as its dates tell."""

    DRAFT = "draft"
    LOOK = "waiting for a look"
    CHANGES = "changes asked"
    REJECTED = "rejected"
    SCHEDULED = "scheduled"
    OPEN = "open"
    CLOSED = "closed"
    FILLED = "filled"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Posting:
    """A draft of a job, what it was read from, and its facts with their dates.

    ``job.read`` is what was read out of ``text`` and nobody has confirmed; ``found`` is
    all that was ever read, confirmed or not. ``live`` is the draft last let onto the
    board, and ``on_board`` the number that seekers know it by: a draft may say more
    than they see, until that is posted too.
    """

    job: Job
    made_at: datetime
    changed_at: datetime
    number: int | None = None
    text: str = ""
    found: tuple[Read, ...] = ()
    opens_on: date | None = None
    closes_on: date | None = None
    sent_at: datetime | None = None
    passed_at: datetime | None = None
    asked_at: datetime | None = None
    rejected_at: datetime | None = None
    posted_at: datetime | None = None
    closed_at: datetime | None = None
    filled_at: datetime | None = None
    removed_at: datetime | None = None
    note: str = ""
    screening: Screening | None = None
    live: Job | None = None
    on_board: int | None = None

    @property
    def employer(self) -> str:
        """The address of the employer whose posting it is."""
        return self.job.employer.slug

    def words(self, *fields: str) -> str | None:
        """Quote what a field was read from, confirmed since or not."""
        found = (read.words for read in self.found if read.field in fields)
        return next(found, None)

    def waits(self, *fields: str) -> bool:
        """Whether any of these fields was read and waits for a yes."""
        return any(read.field in fields for read in self.job.read)

    def state(self, now: datetime) -> State:
        """Tell where it stands; the first fact that holds decides."""
        looked_for = self.sent_at and not (
            self.passed_at and self.passed_at >= self.sent_at
        )
        facts = (
            (self.removed_at, State.REMOVED),
            (self.rejected_at, State.REJECTED),
            (self.asked_at, State.CHANGES),
            (looked_for, State.LOOK),
            (self.filled_at, State.FILLED),
            (self.closed_at, State.CLOSED),
            (self.posted_at is None, State.DRAFT),
            (self.opens_at(now) > now, State.SCHEDULED),
            (self.closes_at(now) <= now, State.CLOSED),
        )
        return next((state for fact, state in facts if fact), State.OPEN)

    def opens_at(self, now: datetime) -> datetime:
        """Tell from when seekers see it: the day that was chosen, or at once."""
        if self.posted_at:
            return self.posted_at
        if self.opens_on is None:
            return now
        morning = datetime.combine(self.opens_on, time(), ZoneInfo(self.zone))
        return max(now, morning.astimezone(UTC))

    def closes_at(self, now: datetime) -> datetime:
        """Tell until when people can apply: the end of the last day, where it is."""
        if self.closed_at:
            return self.closed_at
        last = self.closes_on or (self.opens_at(now) + USUAL).date()
        return end_of_day(last, self.zone)

    @property
    def zone(self) -> str:
        """The clock its days are meant on."""
        own = self.job
        return own.when.zone or zone_of(own.where.country, own.where.region)

    def has_news(self) -> bool:
        """Whether the draft says something that the job on the board does not."""
        return self.live is not None and self.live != self.job

    def changed(self, job: Job, now: datetime, *confirmed: str) -> "Posting":
        """Take a new draft; what somebody has looked at no longer waits for a yes."""
        left = tuple(read for read in self.job.read if read.field not in confirmed)
        return replace(self, job=replace(job, read=left), changed_at=now)

    def sent(self, now: datetime, screening: Screening | None = None) -> "Posting":
        """Hand it to a moderator; what was asked before is answered by it."""
        return replace(
            self,
            sent_at=now,
            asked_at=None,
            rejected_at=None,
            note="",
            screening=screening,
        )

    def passed(self, now: datetime) -> "Posting":
        """Let it onto the board, now or on its day. A job keeps its first date."""
        return replace(
            self,
            passed_at=now,
            posted_at=self.opens_at(now),
            asked_at=None,
            rejected_at=None,
            note="",
            live=self.job,
        )

    def asked(self, now: datetime, note: str) -> "Posting":
        """Ask its recruiter for changes, in words."""
        return replace(self, asked_at=now, rejected_at=None, note=note)

    def rejected(self, now: datetime, note: str) -> "Posting":
        """Refuse it, with the reason."""
        return replace(self, rejected_at=now, asked_at=None, note=note)

    def removed(self, now: datetime, note: str) -> "Posting":
        """Take it off for good."""
        return replace(self, removed_at=now, note=note)

    def closed(self, now: datetime) -> "Posting":
        """Close it now; its page stays."""
        return replace(self, closed_at=now)

    def filled(self, now: datetime) -> "Posting":
        """Close it because somebody was hired."""
        return replace(self, closed_at=now, filled_at=now)

    def extended(self, until: date) -> "Posting":
        """Keep it open until another day."""
        return replace(self, closes_on=until)

    def relisted(self, until: date) -> "Posting":
        """Make a draft of a closed one, to be posted as new at the address it had."""
        return replace(
            self,
            closed_at=None,
            filled_at=None,
            posted_at=None,
            opens_on=None,
            closes_on=until,
        )

    def copied(self, now: datetime) -> "Posting":
        """Begin a new draft with the words of this one."""
        return Posting(
            job=replace(self.job, number=None, slug=""),
            text=self.text,
            found=self.found,
            made_at=now,
            changed_at=now,
        )

    def as_job(self, employer: Employer, now: datetime) -> Job:
        """Give the job that seekers see: what was let onto the board, on these days."""
        return replace(
            self.live or self.job,
            employer=employer,
            posted_at=self.opens_at(now),
            closes_at=self.closes_at(now),
            closing_stated=True,
            source=SOURCE,
            source_key=str(self.number or ""),
            number=self.on_board,
            slug="",
        )


def begun(job: Job, now: datetime, *, text: str = "") -> Posting:
    """Begin a draft with a job as it was read; all that was read waits for a yes."""
    return Posting(job=job, text=text, found=job.read, made_at=now, changed_at=now)
