"""A file of many jobs that a recruiter hands in: its rows, or why it cannot be read."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import isfinite
from typing import Any

from careers.board.feeds.formats import records_in
from careers.board.feeds.record import Fault, Record
from careers.errors import CareersError

MOST_BYTES = 5 * 1024 * 1024
MOST_ROWS = 2_000
DEEPEST = 20
"""How deep the values of a row may be nested; a JobPosting needs five."""

LARGEST = 2**53
"""The largest whole number that any reader of JSON keeps exactly."""


@dataclass(frozen=True, slots=True)
class IncomingFile:
    """The rows of a file with their line numbers, and all the headings they use."""

    rows: tuple[Record | Fault, ...]
    headings: tuple[str, ...]


def incoming_file(content: bytes) -> IncomingFile:
    """Take a file apart. Raises ``CareersError`` for one with nothing to read."""
    refuse_others(content)
    rows: list[Record | Fault] = []
    headings: dict[str, None] = {}
    for row in records_in(content):
        if isinstance(row, Record):
            if not row.fields:
                continue
            row = _kept(row)
        if isinstance(row, Record):
            headings.update(dict.fromkeys(row.fields))
        rows.append(row)
        if len(rows) > MOST_ROWS:
            raise CareersError(
                f"This file holds more than {MOST_ROWS:,} rows.",
                "Split it, and upload one part after the other.",
            )
    refuse_nothing(rows)
    return IncomingFile(tuple(rows), tuple(name for name in headings if name.strip()))


def _kept(row: Record) -> Record | Fault:
    """Give a row as any database can keep it; what is nested without end is none."""
    try:
        return Record(row.line, _fit_to_keep(row.fields, DEEPEST))
    except RecursionError:
        says = "Nested too deeply."
        return Fault(row.line, says, "A job is a flat object: take the nesting out.")


def _fit_to_keep(value: Any, deepest: int) -> Any:
    """Leave out halves of letters and NaN. Raises where it is nested too deeply."""
    if deepest < 0:
        raise RecursionError
    if isinstance(value, Mapping):
        own = value.items()
        return {_words(name): _fit_to_keep(each, deepest - 1) for name, each in own}
    if isinstance(value, list):
        return [_fit_to_keep(own, deepest - 1) for own in value]
    if isinstance(value, float):
        return value if isfinite(value) else None
    if isinstance(value, int):
        return value if abs(value) < LARGEST else str(value)[:40]
    return _words(value) if isinstance(value, str) else value


def _words(value: object) -> str:
    """Keep words; the mark that disarms a cell of a sheet is no part of them."""
    words = str(value).encode("utf-8", "replace").decode().replace("\0", "")
    return ARMED.sub("", words)


def refuse_others(content: bytes) -> None:
    """Name the kinds of file that people choose by mistake; its beginning is enough."""
    if not content.strip(b"\xef\xbb\xbf\0 \r\n\t"):
        raise CareersError("This file is empty.", "Save it again, and choose that.")
    if len(content) > MOST_BYTES:
        raise CareersError("This file is larger than 5 MB.", "Split it into two files.")
    for mark, (problem, remedy) in OTHERS.items():
        if content.startswith(mark):
            raise CareersError(problem, remedy)
    if content[:2] not in UTF_16 and b"\0" in content[:4096]:
        raise CareersError("This file is not text.", EXPORT)


def refuse_nothing(rows: Sequence[Record | Fault]) -> None:
    """Say what is wrong with a file of which no row can be read."""
    if not rows:
        raise CareersError(
            "This file has headings and no rows, or one line alone.",
            "Put the names of the columns into the first line, one row in each other.",
        )
    faults = [row for row in rows if isinstance(row, Fault)]
    if len(faults) == len(rows):
        first = faults[0]
        raise CareersError(
            f"No row of this file can be read. Line {first.line}: {first.problem}",
            first.remedy,
        )


ARMED = re.compile(r"^'(?=[=+\-@|])")
EXPORT = "In your program, export it as CSV or JSON, and choose that file."
SAVE_AS = (
    "Open it, choose File, Save as, and the kind “CSV UTF-8 (comma delimited)”;"
    " then choose the file with .csv at its end."
)
UTF_16 = (b"\xff\xfe", b"\xfe\xff")
OTHERS = {
    b"PK\x03\x04": ("This is an Excel file (.xlsx), or another packed one.", SAVE_AS),
    b"\xd0\xcf\x11\xe0": ("This is an older Excel file (.xls).", SAVE_AS),
    b"%PDF": (
        "This is a PDF.",
        "Export it as CSV or JSON; a single ad can be pasted under “Post a job”.",
    ),
    b"\x1f\x8b": ("This file is packed (.gz).", "Unpack it, and choose what is in it."),
    b"{\\rtf": ("This is a text of a word processor (.rtf).", EXPORT),
}
"""What the first bytes of a file say it is, whatever its name."""
