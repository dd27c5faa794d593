"""An upload of many jobs, kept for a week, and its rows."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from typing import Any

from careers.board.incoming.draft import Drafted
from careers.board.incoming.note import Note
from careers.board.incoming.standing import Stand, Standing
from careers.board.posting import Posting, State


class Wish(StrEnum):
    """What somebody wants done with a row."""

    POST = "post"
    KEEP = "keep"


@dataclass(frozen=True, slots=True, kw_only=True)
class Upload:
    """A file that somebody uploaded for an employer; ``chosen`` mends its columns."""

    employer: str
    account: int
    made_at: datetime
    name: str
    headings: tuple[str, ...]
    total: int
    applies_here: bool = False
    chosen: Mapping[str, str] = field(default_factory=dict)
    number: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UploadRow:
    """One row: as it came, what was read, how it stands, and what became of it.

    ``broken`` is a remark on a line that is no row at all.
    """

    line: int
    given: Mapping[str, Any] = field(default_factory=dict)
    broken: Note | None = None
    read: Drafted | None = None
    stand: Stand | None = None
    wish: Wish | None = None
    done: Wish | None = None
    posting: int | None = None

    @property
    def notes(self) -> tuple[Note, ...]:
        """Give all there is to say of it, the worst first."""
        if self.broken:
            return (self.broken,)
        return self.read.notes if self.read else ()

    @property
    def standing(self) -> Standing:
        """Tell how it stands; a line that is no row must be mended."""
        return self.stand.standing if self.stand else Standing.MUST

    @property
    def title(self) -> str:
        """Name its job, as far as that was understood."""
        return self.read.job.title if self.read else ""

    @property
    def reference(self) -> str:
        """Give its employer’s own number of the job."""
        return self.read.reference if self.read else ""


def mark_of(given: Mapping[str, Any]) -> str:
    """Sum a row up: the same row twice has the same mark."""
    plain = json.dumps(given, sort_keys=True, default=str)
    return sha256(plain.encode("utf-8", "replace")).hexdigest()[:32]


def taken(found: Drafted, before: Posting | None, now: datetime) -> Posting:
    """Make a posting of a row, or change the one it is about; reads wait for a yes.

    One that has ended is taken up again, at the address it had.
    """
    fresh = found.posting(now)
    if before is None:
        return fresh
    base = before.relisted(now.date()) if before.state(now) in ENDED else before
    return replace(
        base,
        job=fresh.job,
        text=fresh.text,
        found=fresh.found,
        opens_on=fresh.opens_on,
        closes_on=fresh.closes_on,
        changed_at=now,
    )


def confirmed(own: Posting, now: datetime) -> Posting:
    """Say yes to all that was read: the preview has shown it with its words."""
    return own.changed(own.job, now, *(read.field for read in own.job.read))


ENDED = (State.CLOSED, State.FILLED)
