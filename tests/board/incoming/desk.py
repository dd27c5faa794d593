"""A desk that rows are read at, and a row with nothing to mend."""

from dataclasses import replace

from careers import assets
from careers.board.ad_desk.wording import load_wordings
from careers.board.incoming.draft import Desk, Drafted, drafted
from careers.board.incoming.field import load_fields
from tests.cast import LARKFIELD, NOW
from tests.shipped import TITLES

FIELDS = load_fields(assets.DATA)
DESK = Desk(
    employer=LARKFIELD,
    titles=TITLES,
    fields=FIELDS,
    wordings=load_wordings(assets.DATA),
    now=NOW,
)
TEXT = (
    "You answer the inbound calls of members: what a bill means, why it is higher, when"
    " to pay. A lead sits beside you in the chat, and nobody hurries you. On a usual"
    " day you take 45 calls, and write a short note after each. You are an employee."
)
ROW = {
    "reference": "CS-1042",
    "title": "Customer service representative",
    "description": TEXT,
    "city": "Tucson",
    "state": "AZ",
    "country": "US",
    "remote": "on site",
    "employmentType": "FULL_TIME",
    "salary": "$18.25 - $20.50 per hour",
    "when.kinds": "days",
    "applyUrl": "https://jobs.larkfield.example/cs-1042",
}


def read(desk: Desk = DESK, **changes: object) -> Drafted:
    """Read the row with some changes; dots are written as two underscores."""
    named = {name.replace("__", "."): value for name, value in changes.items()}
    return drafted({**ROW, **named}, desk)


def ids(found: Drafted) -> set[str]:
    """Name what must be mended."""
    return {note.remark.id for note in found.musts}


def at(found: Drafted, field: str) -> str:
    """Say what is told at a field."""
    return " ".join(
        f"{note.remark.says} {note.remark.remedy}"
        for note in found.notes
        if note.field == field
    )


def here(**changes: object) -> Desk:
    """Give the desk with some changes."""
    return replace(DESK, **changes)  # type: ignore[arg-type] # fields of the desk
