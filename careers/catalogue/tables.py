"""TOML tables read into our own values, with errors that say where to look."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from careers.errors import CareersError

Thing = TypeVar("Thing")

NAMES = ("id", "slug", "key", "title", "skill", "start")
"""The fields that name an entry in an error, the best first."""


def read_all(folder: Path, key: str, kind: type[Thing]) -> list[Thing]:
    """Read every file of a folder, in the order of their names."""
    return [
        thing
        for path in sorted(folder.glob("*.toml"))
        for thing in read(path, key, kind)
    ]


def read(path: Path, key: str, kind: type[Thing]) -> list[Thing]:
    """Read the tables called ``key`` from one file."""
    if not path.is_file():
        raise CareersError(
            f"{path.name} is not in {path.parent}.",
            f"Name a folder that holds {path.name}, such as data/.",
        )
    try:
        rows = tomllib.loads(path.read_text(encoding="utf-8")).get(key, [])
    except tomllib.TOMLDecodeError as error:
        raise CareersError(
            f"{path.name}: {error}.", "Mend that line; TOML is described at toml.io."
        ) from error
    return [_thing(path, row, kind) for row in rows]


def _thing(path: Path, row: Mapping[str, Any], kind: type[Thing]) -> Thing:
    try:
        return msgspec.convert(row, kind, strict=True)
    except msgspec.ValidationError as error:
        name = next((row[field] for field in NAMES if row.get(field)), "an entry")
        home = kind.__module__.replace(".", "/")
        raise CareersError(
            f"{path.name}, “{name}”: {error}.",
            f"Every entry holds what {home}.py describes under {kind.__name__}.",
        ) from error
