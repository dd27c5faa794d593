"""The long work on an upload, a stretch at each visit: reading its rows, posting them.

Every stretch is short, so that a page can say how far it is, and works by being asked
for again. What one visit does is kept row by row: nothing is done twice.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from time import monotonic

from careers.board.incoming.columns import renamed
from careers.board.incoming.draft import Desk, drafted
from careers.board.incoming.standing import Beside, Stand, Standing, stand
from careers.board.incoming.upload import (
    Upload,
    UploadRow,
    Wish,
    confirmed,
    mark_of,
    taken,
)
from careers.board.posting import Posting
from careers.web.context import now, store
from careers.web.hire.posting_out import SHUT, posted, screened, waits
from careers.web.hire.posting_room import remarks_on, write_down
from careers.web.hire.upload_room import beside, desk_of, fields, seal

STRETCH = 1.5
"""Seconds of one visit that are spent on the work."""

AT_ONCE = 10
"""Rows in one write."""


def read_on(upload: Upload) -> None:
    """Read the next rows, as many as a stretch allows."""
    reading = Reading(upload, desk_of(upload), beside(upload))
    for rows in _stretches(upload, store().uploads.unread):
        reading.seen.clear()
        read = {at: reading.read(at, row) for at, row in rows.items()}
        store().uploads.keep(upload.number or 0, read, seal())


def act_on(upload: Upload) -> None:
    """Do what is wished with the next rows, as many as a stretch allows."""
    number = upload.number or 0
    for rows in _stretches(upload, store().uploads.wished):
        for at, row in rows.items():
            if store().uploads.claim(number, at):
                store().uploads.keep(number, {at: _acted(upload, row)}, seal())


def kept_as_draft(upload: Upload, at: int, row: UploadRow) -> Posting | None:
    """Make a draft of a row, to be mended; ``None`` when a moderator has the word."""
    own = _taken(upload, row)
    if own is not None:
        done = replace(row, wish=Wish.KEEP, done=Wish.KEEP, posting=own.number)
        store().uploads.keep(upload.number or 0, {at: done}, seal())
    return own


Fetch = Callable[..., dict[int, UploadRow]]


def _stretches(upload: Upload, fetch: Fetch) -> Iterator[dict[int, UploadRow]]:
    ends = monotonic() + STRETCH
    while rows := fetch(upload.number, seal(), count=AT_ONCE):
        yield rows
        if monotonic() > ends:
            return


@dataclass(frozen=True, slots=True)
class Reading:
    """What the rows of one upload are read with; ``seen`` are references by line."""

    upload: Upload
    desk: Desk
    beside: Beside
    seen: dict[str, int] = field(default_factory=dict)

    def read(self, at: int, row: UploadRow) -> UploadRow:
        """Read one row, and tell how it stands beside what is here."""
        if row.broken:
            return row
        given = renamed(row.given, self.upload.chosen, self.desk.fields)
        found = drafted(given, self.desk)
        earlier = self._earlier(at, row.line, found.reference)
        stands = stand(found, mark_of(given), self.beside, earlier)
        if stands.standing.can_be_posted:
            before = self.beside.by_reference.get(found.reference)
            stands = _looked_at(taken(found, before, now()), stands)
        return replace(row, read=found, stand=stands)

    def _earlier(self, at: int, line: int, reference: str) -> int | None:
        if not reference:
            return None
        kept = store().uploads.earlier(self.upload.number or 0, at, reference)
        earlier = kept or self.seen.get(reference)
        self.seen.setdefault(reference, line)
        return earlier


def _looked_at(draft: Posting, stands: Stand) -> Stand:
    """Ask the screen about a row that could be posted."""
    found = screened(draft)
    if not waits(draft, found):
        return stands
    why = " ".join(f"{reason.says}." for reason in found.reasons if reason.serious)
    return Stand(Standing.LOOK, stands.posting, why or stands.why)


def _acted(upload: Upload, row: UploadRow) -> UploadRow:
    """Post a row, or keep it as a draft; one that must be mended is never posted."""
    own = _taken(upload, row)
    if own is None:
        return replace(row, done=None, wish=None)
    done, musts = Wish.KEEP, row.read.musts if row.read else ()
    if row.wish is Wish.POST and not musts:
        said = confirmed(own, now())
        is_over = said.closes_at(now()) <= now()
        if not is_over and not any(remark.must for remark in remarks_on(said)):
            posted(said)
            done = Wish.POST
    return replace(row, done=done, posting=own.number)


def _taken(upload: Upload, row: UploadRow) -> Posting | None:
    """Put a row on the shelf of postings, under its reference."""
    if row.read is None:
        return None
    reference, before = row.read.reference, _before(upload, row)
    if before is not None and before.state(now()) in SHUT:
        return None
    mark = mark_of(renamed(row.given, upload.chosen, fields()))
    with store().engine.writing():
        own = store().postings.put(taken(row.read, before, now()))
        write_down(own, "changed" if before else "begun", f"By upload, line {row.line}")
        if reference:
            store().references.keep(upload.employer, reference, own.number or 0)
        store().row_marks.keep(own.number or 0, mark)
    return own


def _before(upload: Upload, row: UploadRow) -> Posting | None:
    """Find the posting that a row changes: the one with its reference."""
    reference = row.read.reference if row.read else ""
    found = store().references.find(upload.employer, reference) if reference else None
    return store().postings.find(found) if found else None
