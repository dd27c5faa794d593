"""The fields of a job as programs send them: names, places on the page, oddities."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from careers import assets
from careers.board.feeds.meanings import NAMES
from careers.board.feeds.row import plain
from careers.board.incoming.field import RowFields, load_fields
from careers.board.incoming.note import Note, advice
from careers.board.incoming.own import kinds
from careers.board.names import slug
from careers.board.telling import PARTS

ALL = "fields"
"""Where the page tells of all fields."""


def fields() -> RowFields:
    """Reach the fields of a row."""
    return load_fields(assets.DATA)


def anchor_of(name: str) -> str:
    """Tell where the page documents a field, however it is called."""
    known = fields().named(name) or fields().named(name.partition(".")[0])
    return f"field-{slug(known.name)}" if known else ALL


def unknown(row: Mapping[str, Any]) -> Iterator[Note]:
    """Remark on members that mean nothing here: a slip of the pen is not dropped."""
    for name in row:
        if not _is_known(name):
            yield advice(
                "unknown-field",
                name[:80],
                "This field is not known, and was left out.",
                "Look at its name in the list of fields.",
            )


def _is_known(name: str) -> bool:
    return (
        name.startswith("@")
        or name in (*PARTS, "stated")
        or fields().named(name) is not None
        or plain(name) in _others()
    )


@cache
def _others() -> frozenset[str]:
    """Names that feeds have for what a job holds."""
    names = (plain(name) for names in NAMES.values() for name in names)
    return frozenset(names) | {plain(name) for name in kinds()}
