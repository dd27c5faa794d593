"""What happened: who did what to which thing, and when. Nobody can edit it."""

from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True, order=True)
class Subject:
    """A thing that has a history: its kind (“job”, “employer” …) and its name."""

    kind: str
    name: str


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened.

    ``verb`` is one word in the past (“posted”); ``by`` is an account, ``None`` for the
    site itself; ``note`` gives the reason in words. No event holds a person's data:
    histories are kept when people leave.
    """

    subject: Subject
    verb: str
    at: datetime
    by: int | None = None
    note: str = ""
    number: int = field(default=0, compare=False)
