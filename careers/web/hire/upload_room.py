"""Whose upload it is, and what its rows are read with."""

from flask import abort

from careers import assets
from careers.board.ad_desk.wording import load_wordings
from careers.board.incoming.draft import Desk
from careers.board.incoming.field import RowFields, load_fields
from careers.board.incoming.standing import Beside
from careers.board.incoming.upload import Upload
from careers.board.job import Job
from careers.board.posting import Posting, State
from careers.board.screening.ad import Median
from careers.people.entry.seal import Seal
from careers.reading.ad.role import Titles
from careers.web.context import catalogue, now, settings, store
from careers.web.hire.posting_room import my_employers
from careers.web.reader import reader


def my_upload(number: int) -> Upload:
    """Fetch an upload for an employer one hires for; any other is not there."""
    own = store().uploads.find(number, seal(), now())
    if own is None or own.employer not in {one.slug for one in my_employers()}:
        abort(404)
    return own


def seal() -> Seal:
    """Take the key that closes what recruiters upload."""
    return Seal(settings().secret_key, "uploads")


def fields() -> RowFields:
    """Give the fields of a row."""
    return load_fields(assets.DATA)


def desk_of(upload: Upload) -> Desk:
    """Lay out what the rows of an upload are read with."""
    return Desk(
        employer=next(one for one in my_employers() if one.slug == upload.employer),
        titles=Titles.of(catalogue().roles.values()),
        fields=fields(),
        wordings=load_wordings(assets.DATA),
        now=now(),
        applies_here=upload.applies_here,
        skills=lambda text, title: reader().asks(text, title),
        median=_median,
    )


def beside(upload: Upload) -> Beside:
    """Gather what the employer of an upload has already."""
    return Beside.of(
        store().postings.of(upload.employer),
        store().references.of_all(upload.employer),
        store().row_marks.of(upload.employer),
        now(),
    )


def vanished(upload: Upload) -> tuple[Posting, ...]:
    """Name open jobs that came by reference before, and are not in this file."""
    here = store().uploads.references(upload.number or 0)
    if not here:
        return ()
    gone = {
        own.number or 0: own
        for reference, own in beside(upload).by_reference.items()
        if reference not in here and own.state(now()) in (State.OPEN, State.SCHEDULED)
    }
    return tuple(gone[number] for number in sorted(gone))


def _median(job: Job) -> Median | None:
    return store().medians.beside(job, now())
