"""Rows for a spreadsheet, in which nothing that people typed becomes a formula."""

import csv
from collections.abc import Iterable, Sequence
from io import StringIO

STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "＝", "＋", "－", "＠")
"""What a spreadsheet takes for the start of a formula or a command."""


def sheet(rows: Iterable[Sequence[str]]) -> str:
    """Write rows as CSV, with the mark that lets Excel read the letters right."""
    out = StringIO()
    writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerows([[cell(each) for each in row] for row in rows])
    return "\ufeff" + out.getvalue()


def cell(words: str) -> str:
    """Disarm a cell: an apostrophe in front makes a spreadsheet read it as text."""
    plain = words.replace("\x00", "")
    return f"'{plain}" if plain.lstrip(" \u00a0").startswith(STARTS) else plain
