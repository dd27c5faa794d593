"""The fields of a feed under the names we know them by."""

import math
import re
from collections.abc import Iterator, Mapping
from typing import Any

from careers.board.feeds.clean import clean, clean_line
from careers.board.feeds.meanings import NAMES


class Row:
    """One posting, asked by meaning: ``row.line("title")``, whatever the name."""

    def __init__(self, fields: Mapping[str, Any]) -> None:
        self._names = {plain(name): name for name in fields if name}
        self._fields = {plain(name): value for name, value in fields.items() if name}

    def has(self, *names: str) -> bool:
        """Whether the feed has all these columns at all."""
        return all(name in self._fields for name in names)

    def called(self, meaning: str) -> str:
        """Tell what the feed calls the first filled field of a meaning."""
        return next((self._names[name] for name in self._filled(meaning)), "")

    def raw(self, meaning: str) -> Any:
        """Give the first filled field of a meaning, as the feed has it."""
        return next(self.all(meaning), None)

    def all(self, meaning: str) -> Iterator[Any]:
        """Give every filled field of a meaning."""
        return (self._fields[name] for name in self._filled(meaning))

    def number(self, meaning: str) -> str:
        """Give an id of the feed; an identifier’s name is that of who gives it."""
        lines = (clean_line(_value(value)) for value in self.all(meaning))
        return next((line for line in lines if line), "")[:200]

    def line(self, meaning: str) -> str:
        """Give the first field of a meaning that has words, as one line."""
        lines = (clean_line(_name(value)) for value in self.all(meaning))
        return next((line for line in lines if line), "")

    def text(self, meaning: str) -> str:
        """Give every field of a meaning, one under the other."""
        parts = (clean(part) for value in self.all(meaning) for part in _parts(value))
        return "\n\n".join(dict.fromkeys(part for part in parts if part))

    def _filled(self, meaning: str) -> Iterator[str]:
        return (name for name in NAMES[meaning] if is_filled(self._fields.get(name)))


def plain(name: str) -> str:
    """Write a field name without case, spaces and marks."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


def is_filled(value: object) -> bool:
    """Whether a cell holds anything: NaN, “null” and “N/A” do not."""
    if isinstance(value, float):
        return math.isfinite(value)
    if isinstance(value, str):
        return value.strip().lower() not in _EMPTY
    return value is not None and value not in ([], {})


def _name(value: Any) -> Any:
    """Take the name out of an object such as {“@type”: “Organization”, “name”: …}."""
    if isinstance(value, list):
        return _name(value[0]) if value else ""
    if isinstance(value, Mapping):
        return value.get("name") or value.get("value") or value.get("label") or ""
    return value


def _value(value: Any) -> Any:
    """Take the value out of an object such as {“@type”: “PropertyValue”, …}."""
    if isinstance(value, Mapping) and value.get("value"):
        return value["value"]
    return _name(value)


def _parts(value: Any) -> list[Any]:
    if isinstance(value, list):
        return [_name(item) for item in value]
    return [_name(value)]


_EMPTY = frozenset(
    ("", "null", "none", "nan", "n/a", "na", "-", "undefined", "#n/a", "nil")
)
