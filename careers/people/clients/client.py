"""A client: somebody a counselor works with, under a consent that says for how long."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum

from careers.people.clients.agency import Shares
from careers.people.clients.correction import Correction, corrected
from careers.people.clients.intake import Intake
from careers.people.clients.option import Option
from careers.people.clients.outcome import Ended
from careers.people.entry.seal import Seal
from careers.people.seekers.anonymous import AnonymousProfile


class Language(StrEnum):
    """What a client reads: their paper, letters, and pages behind a private link."""

    ENGLISH = "en"
    SPANISH = "es"


@dataclass(frozen=True, slots=True)
class Agreed:
    """A client's consent: the words they read or heard, when, and how it was given.

    ``shares`` is who was to see the record when they agreed; an agency that shows its
    records to more people later has to ask again.
    """

    words: str
    on: date
    how: str = "spoken"
    until: date | None = None
    shares: Shares | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """What is kept sealed of a client. ``name`` may be empty: then the code stands."""

    name: str = ""
    email: str = ""
    phone: str = ""
    tags: tuple[str, ...] = ()
    agreed: Agreed | None = None
    intake: Intake = field(default_factory=Intake)
    profile: AnonymousProfile = field(default_factory=AnonymousProfile)
    ended: tuple[Ended, ...] = ()
    options: tuple[Option, ...] = ()
    mended: tuple[Correction[Ended], ...] = ()
    language: Language = Language.ENGLISH

    def mending(self, made: Correction[Ended]) -> "Said":
        """Put an outcome right; one that says something else by now stays as it is."""
        if made.before not in self.ended:
            return self
        ended = corrected(self.ended, made)
        return replace(self, ended=ended, mended=(*self.mended, made))

    @property
    def is_alone(self) -> bool:
        """Whether they agreed to be seen by their counselor and a lead alone."""
        return self.agreed is not None and self.agreed.shares is Shares.OWN

    def is_over(self, today: date) -> bool:
        """Whether the client's consent has ended: nobody reads on."""
        own = self.agreed
        return own is not None and own.until is not None and own.until < today

    @property
    def start(self) -> str:
        """Name the role they are in: as the talk said, else as the profile shows."""
        profile = self.profile.profile
        months = sorted(profile.months, key=lambda role: -profile.months[role])
        return self.intake.start or profile.role or next(iter(months), "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Client:
    """A client of an agency, and the counselor whose caseload they are on.

    ``code`` names them on lists and in addresses of nobody else's business; ``account``
    is their own account here once they have linked it.
    """

    agency: str
    counselor: int
    code: str
    made_at: datetime
    changed_at: datetime
    said: Said = field(default_factory=Said)
    account: int | None = None
    closed_at: datetime | None = None
    number: int | None = None

    @property
    def called(self) -> str:
        """The name to show to their counselor: the own one, or the code."""
        return self.said.name or f"Client {self.code}"

    def saying(self, said: Said, now: datetime) -> "Client":
        """Take over what was learned about them."""
        return replace(self, said=said, changed_at=now)


class Looked(StrEnum):
    """What somebody looked at or did in a record; every look is written down."""

    RECORD = "the record"
    TALK = "the first talk"
    PLAN = "the plan"
    EXPORT = "a copy of everything"
    CHANGED = "a change"
    HANDED = "handed over"
    TIED = "tied to an account"
    UNTIED = "taken out of an account"


@dataclass(frozen=True, slots=True)
class Look:
    """One look at a record: by whom, at what, when."""

    client: int
    by: int
    what: Looked
    at: datetime


def client_seal(secret_key: str) -> Seal:
    """Give the key that closes the records of clients."""
    return Seal(secret_key, "clients")
