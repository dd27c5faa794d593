"""Reads JSON Lines one by one, and tells of the bad ones instead of stopping."""

import gzip
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import click

from careers.errors import CareersError

EVERY = 50
"""Lines between two words about how far the reading is."""


@dataclass(frozen=True, slots=True)
class Line:
    """One text with the id that its file gives it."""

    id: str | int
    text: str


class Lines:
    """The good lines of a file, one at a time, however long it is."""

    def __init__(self, path: Path, name: str) -> None:
        if not path.is_file():
            raise CareersError(
                f"There is no file {path}.",
                'Give JSON Lines such as {"id": 1, "text": "…"}, also packed as .gz.',
            )
        self._path = path
        self._name = name

    def __iter__(self) -> Iterator[Line]:
        """Read on; what is wrong with a line goes to standard error."""
        opened = gzip.open if self._path.suffix == ".gz" else open
        good = 0
        with opened(self._path, "rb") as file:
            for number, raw in enumerate(file, 1):
                line = _line(raw)
                if isinstance(line, Line):
                    good += 1
                    yield line
                elif line:
                    click.echo(f"{self._path}:{number}: {line}", err=True)
                self._progress(number)
        click.echo(f"{good:,} {self._name} read.", err=True)

    def _progress(self, number: int) -> None:
        """Show on a terminal how far the reading is; a log is spared."""
        if number % EVERY == 0 and sys.stderr.isatty():
            click.echo(f"\r{number:>9,} {self._name} …\r", nl=False, err=True)


def _line(raw: bytes) -> Line | str:
    """Read one line, or say what is wrong with it; an empty one is no mistake."""
    if not raw.strip():
        return ""
    try:
        record = json.loads(raw)
    except (ValueError, RecursionError):
        return "Not JSON; left out."
    if not isinstance(record, dict):
        return "Not a JSON object; left out."
    id_, text = record.get("id"), record.get("text")
    if isinstance(id_, bool) or not isinstance(id_, str | int):
        return "No “id” that is a word or a whole number; left out."
    if not isinstance(text, str):
        return "No “text”; left out."
    return Line(id_, text)
