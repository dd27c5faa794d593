"""Finds the material that a measurement needs, and says plainly what is missing."""

import csv
import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

Row = dict[str, Any]


def rows(path: Path) -> list[Row]:
    """Read JSON Lines, also packed by gzip; a file that is not there has none."""
    if not path.is_file():
        return []
    packed = path.read_bytes()
    text = (gzip.decompress(packed) if path.suffix == ".gz" else packed).decode()
    return [json.loads(line) for line in text.split("\n") if line.strip()]


def table(path: Path) -> list[dict[str, str]]:
    """Read the rows of a CSV file that hold anything at all."""
    if not path.is_file():
        return []
    with path.open(encoding="utf-8", errors="replace", newline="") as file:
        return [row for row in csv.DictReader(file) if any(row.values())]


def texts(folder: Path) -> list[str]:
    """Read the text files of a folder in the order of their names."""
    found = sorted(folder.glob("*.txt"))
    return [path.read_text(encoding="utf-8", errors="replace") for path in found]


def missing(data: Path, *names: str) -> Iterator[str]:
    """Say which of the files and folders are not there."""
    for name in names:
        if not (data / name).exists():
            yield f"{name} is not in this folder: its figures are left out."
