"""Facts under our own dotted names: ``when.starts``, as the site itself gives them."""

from collections.abc import Iterator, Mapping
from functools import cache
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

import msgspec

from careers.board.feeds.meanings import NAMES
from careers.board.feeds.row import is_filled, plain
from careers.board.incoming.field import RowFields
from careers.board.incoming.note import Note, must
from careers.board.incoming.words import WRITTEN, from_words
from careers.board.job import Job
from careers.board.telling import PARTS

OURS = ("source", "source_key", "asks.skills")
"""What nobody states by hand: skills are picked from the catalogue or read."""


def own_facts(
    given: Mapping[str, Any], fields: RowFields
) -> tuple[dict[str, Any], list[Note]]:
    """Take the facts that a row gives under our names, and tell which are not so."""
    facts: dict[str, Any] = {}
    notes: list[Note] = []
    for called, name, value in _given(given):
        fact = _fact(name, value)
        if fact is not None:
            facts[name] = fact
        else:
            notes.append(_refused(called, name, value, fields))
    return facts, notes


def is_own(called: str) -> bool:
    """Whether a key or a heading is the name of a fact, or of a part of them."""
    return called in (*PARTS, "stated") or _named(called) is not None


@cache
def kinds() -> Mapping[str, Any]:
    """Tell what each fact of a job is, by its dotted name."""
    parts = get_type_hints(Job)
    return {
        f"{part}.{name}": _inner(kind)
        for part in PARTS
        for name, kind in get_type_hints(parts[part]).items()
        if f"{part}.{name}" not in OURS
    }


@cache
def _known() -> Mapping[str, str]:
    """Know our names however they are written, where the import has no such name."""
    taken = {name for names in NAMES.values() for name in names}
    bare = {plain(name): name for name in kinds() if plain(name) not in taken}
    return {**bare, **{name: name for name in kinds()}}


def _given(given: Mapping[str, Any]) -> Iterator[tuple[str, str, Any]]:
    """Find our facts: by dotted names, or as the parts that the site gives."""
    for called, value in given.items():
        if called in (*PARTS, "stated") and isinstance(value, Mapping):
            prefix = "" if called == "stated" else f"{called}."
            yield from _given({f"{prefix}{name}": own for name, own in value.items()})
        elif (name := _named(called)) and is_filled(value):
            yield called, name, value


def _named(called: str) -> str | None:
    return _known().get(called.lower()) or _known().get(plain(called))


def _inner(kind: Any) -> Any:
    """Take “or not stated” off a type."""
    if get_origin(kind) is UnionType:
        return next(own for own in get_args(kind) if own is not type(None))
    return kind


def _fact(name: str, value: Any) -> Any:
    """Understand a value as the kind of its fact; ``None``: it cannot be."""
    kind = kinds()[name]
    if isinstance(value, str):
        fact = from_words(value, kind)
    else:
        try:
            fact = msgspec.convert(value, kind, strict=False)
        except (msgspec.ValidationError, ArithmeticError):
            return None
    return fact if fact is None or name not in WRITTEN else WRITTEN[name](fact)


def _refused(called: str, name: str, value: Any, fields: RowFields) -> Note:
    own = fields.held(name)
    remedy = "Leave it out, or look at how another job says it."
    if own:
        remedy = f"Write {own.form}. For example: {own.example}."
    return must(
        f"unread-{name.partition('.')[0]}",
        called,
        "This could not be understood.",
        remedy,
        value,
    )
