"""A job on the board."""

from dataclasses import dataclass, field
from datetime import datetime

from careers.board.asks import Asks
from careers.board.employer import Employer
from careers.board.hiring import Hiring
from careers.board.home import HomeOffice
from careers.board.pay import Pay
from careers.board.place import Setting, Where
from careers.board.shift import When
from careers.board.terms import Terms
from careers.board.work import Calls, Work
from careers.catalogue.center import CenterType

Key = tuple[str, str]
"""Where a job comes from, and its key there."""


@dataclass(frozen=True, slots=True)
class Read:
    """A field that was read out of the ad's words instead of stated: dotted name."""

    field: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One advertised vacancy. Times are UTC; ``number`` is given by the shelf.

    ``applies_here``: applications are taken on this site, not at ``apply_at``.
    """

    title: str
    employer: Employer
    posted_at: datetime
    closes_at: datetime
    role: str | None = None
    body: str = ""
    work: Work = field(default_factory=Work)
    where: Where = field(default_factory=Where)
    when: When = field(default_factory=When)
    pay: Pay = field(default_factory=Pay)
    terms: Terms = field(default_factory=Terms)
    home: HomeOffice = field(default_factory=HomeOffice)
    hiring: Hiring = field(default_factory=Hiring)
    asks: Asks = field(default_factory=Asks)
    apply_at: str | None = None
    applies_here: bool = False
    source: str = "here"
    source_key: str = ""
    closing_stated: bool = True
    read: tuple[Read, ...] = ()
    number: int | None = None
    slug: str = ""
    removed_at: datetime | None = None
    held_at: datetime | None = None

    @property
    def key(self) -> Key:
        """What tells it from every other ad: its source, and its key there."""
        return self.source, self.source_key

    def is_open(self, now: datetime) -> bool:
        """Whether a person can apply at this moment. Nobody sees a job that is held."""
        is_seen = self.removed_at is None and self.held_at is None
        return is_seen and self.posted_at <= now < self.closes_at

    def centers(self) -> frozenset[CenterType]:
        """Name the doors a reader finds this job behind; they overlap."""
        doors = set()
        if self.work.calls and self.work.calls is not Calls.NONE:
            doors.add(CenterType(self.work.calls.value))
        elif self.work.serves:
            doors.add(self.work.serves)
        if self.where.setting is Setting.VIRTUAL:
            doors.add(CenterType.VIRTUAL)
        return frozenset(doors)

    def was_read(self, name: str) -> str | None:
        """Quote the words a field was read from; ``None`` when it was stated."""
        return next((read.words for read in self.read if read.field == name), None)
