"""JSON feeds: one posting a line, a list of them, or one document around a list."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from careers.board.feeds.record import LONGEST, Fault, Record
from careers.board.feeds.scroll import Scroll


def values(scroll: Scroll) -> Iterator[Record | Fault]:
    """Give every posting of a JSON file; a broken one costs only itself.

    A file on one line has no use for line numbers: there, postings are counted.
    """
    by_count = scroll.data.find(scroll.newline, 0, len(scroll.data) - 1) < 0
    for count, (start, end) in enumerate(_stretches(scroll), 1):
        line = count if by_count else scroll.line(start)
        if end - start > LONGEST and not _is_document(scroll):
            yield Fault(
                line,
                f"One posting of {(end - start) // 1_000_000} MB.",
                "Split the file: one posting is one object.",
            )
            continue
        read = parse(scroll.text(start, end), line)
        if isinstance(read, Fault):
            yield read
        else:
            yield from postings(read, line)


def parse(text: str, line: int) -> Any:
    """Parse one value, or say where it breaks off."""
    try:
        return json.loads(text, strict=False)
    except json.JSONDecodeError as error:
        return Fault(
            line + error.lineno - 1,
            f"Not JSON: {error.msg} (column {error.colno}).",
            "Mend that row; the others were read.",
        )
    except (RecursionError, ValueError):
        return Fault(
            line,
            "Nested too deeply, or a number too long.",
            "A posting is a flat object: take the nesting out.",
        )


def postings(value: Any, line: int) -> Iterator[Record | Fault]:
    """Unpack a posting, a list of them, a JSON-LD graph or a wrapper such as “jobs”."""
    if isinstance(value, list):
        for item in value:
            yield from postings(item, line)
    elif not isinstance(value, Mapping):
        yield Fault(
            line,
            "A row that is not a posting.",
            "Each posting is an object: {“title”: …}.",
        )
    elif inner := _inside(value):
        yield from postings(inner, line)
    else:
        yield Record(line, value)


def _inside(value: Mapping[str, Any]) -> list[Any] | None:
    """Find the list of postings that an object is only a wrapper of."""
    for key in _WRAPPERS:
        held = value.get(key)
        if isinstance(held, list) and any(isinstance(item, dict) for item in held):
            return [item for item in held if isinstance(item, dict)]
    single = value.get("item")
    return [single] if isinstance(single, dict) and "title" not in value else None


_WRAPPERS = (
    "@graph",
    "itemListElement",
    "jobs",
    "results",
    "postings",
    "data",
    "items",
    "positions",
    "vacancies",
)


def _is_document(scroll: Scroll) -> bool:
    """Whether the file is one object around a list: that may be long."""
    return bool(
        re.match(
            rb'\{\s*"(?:@graph|@context|jobs|results|postings|data|items'
            rb'|positions|vacancies)"',
            scroll.head(),
        )
    )


def _stretches(scroll: Scroll) -> Iterator[tuple[int, int]]:
    """Find where values start and end: by line where lines are whole, or by depth."""
    if scroll.head().startswith(b"{") and _by_lines(scroll):
        for match in _LINE.finditer(scroll.data):
            yield match.span()
    else:
        yield from _by_depth(scroll, 1 if scroll.head().startswith(b"[") else 0)


def _by_lines(scroll: Scroll) -> bool:
    """Whether the first lines are each a whole object, or try to be one."""
    lines = [
        match.group().strip()
        for match, _ in zip(_LINE.finditer(scroll.data), range(5), strict=False)
    ]
    whole = [line for line in lines if line.startswith(b"{") and line.endswith(b"}")]
    return bool(whole) and len(whole) * 2 >= len(lines) and lines[0] != b"{"


def _by_depth(scroll: Scroll, base: int) -> Iterator[tuple[int, int]]:
    """Cut a list at its own depth; a row set like the first ends a broken one."""
    cutter = _Cutter(base)
    for match in _TOKEN.finditer(scroll.data):
        cut = cutter.take(match)
        if cut:
            yield cut
    if cutter.start >= 0:
        yield cutter.start, len(scroll.data)


class _Cutter:
    """How deep in a list we are, and where the value in hand began."""

    def __init__(self, base: int) -> None:
        self.base, self.depth, self.start = base, 0, -1
        self._indent: bytes | None = None

    def take(self, match: re.Match[bytes]) -> tuple[int, int] | None:
        """Take one mark; give the stretch that it completes, if it does."""
        mark = match.group()[-1:]
        if match.lastgroup == "row":
            return self._row(match)
        if mark in b"{[":
            self._open(match.end() - 1)
        elif mark in b"}]":
            return self._close(match.end())
        return None

    def _row(self, match: re.Match[bytes]) -> tuple[int, int] | None:
        """An object at the start of a line, indented like the first, is a new row."""
        own, broken = match.group(), None
        if self.start >= 0 and own == self._indent and self.depth > self.base:
            broken = (self.start, match.start())
            self.depth = self.base
            self.start = -1
        if self.depth == self.base and self._indent is None:
            self._indent = own
        self._open(match.end() - 1)
        return broken

    def _open(self, place: int) -> None:
        if self.depth == self.base:
            self.start = place
        self.depth += 1

    def _close(self, end: int) -> tuple[int, int] | None:
        self.depth = max(self.depth - 1, 0)
        if self.depth != self.base or self.start < 0:
            return None
        start, self.start = self.start, -1
        return start, end


_LINE = re.compile(rb"[^\r\n]*[^\s\0][^\r\n]*")
_TOKEN = re.compile(
    rb'"(?:[^"\\\r\n]|\\.)*(?:"|(?=[\r\n])|\Z)|(?P<row>(?:[\r\n])[ \t]*\{)|[\[\]{}]'
)
