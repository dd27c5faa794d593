"""What is said about an application: notes among colleagues, and messages."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from careers.people.entry.patience import Patience

MESSAGE = Patience("message", 10, timedelta(minutes=5))
"""Messages about one application: a person is heard, a program is not."""


class Kind(StrEnum):
    """A note stays with the employer; messages go between the two."""

    NOTE = "note"
    TO_PERSON = "to the person"
    FROM_PERSON = "from the person"


@dataclass(frozen=True, slots=True)
class Remark:
    """Something somebody said; ``by`` is a colleague's account."""

    kind: Kind
    words: str
    at: datetime
    by: int | None = None


class Shown(StrEnum):
    """What of an application somebody at an employer was shown."""

    LETTER = "the application"
    WITHOUT_NAME = "the application without name and contact"
    CV = "the CV file"
    MATCH = "the match view"
    LIST = "a downloaded list"


@dataclass(frozen=True, slots=True)
class Showing:
    """One time at which an application was shown to somebody."""

    application: int
    by: int
    what: Shown
    at: datetime
