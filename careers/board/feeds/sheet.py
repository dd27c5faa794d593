"""CSV feeds: any delimiter, quotes that never close, blank tails of any length."""

import csv
import re
from collections.abc import Iterator

from careers.board.feeds.record import LONGEST, Fault, Record
from careers.board.feeds.scroll import Scroll

MOST_LINES = 3_000
"""Lines of one quoted cell; a quote that runs on longer was never closed."""


def rows(scroll: Scroll) -> Iterator[Record | Fault]:
    """Give every row under the header; a quote that never closes costs one line."""
    header: list[str] | None = None
    at = 0
    delimiter = _delimiter(scroll)
    while at < len(scroll.data):
        line = scroll.line(at)
        cells, after = _row(scroll, at, delimiter)
        at = after
        if isinstance(cells, Fault):
            yield cells
        elif header is None:
            header = (
                [cell.strip() for cell in cells] if any(map(str.strip, cells)) else None
            )
        else:
            yield _record(line, header, cells)


def _record(line: int, header: list[str], cells: list[str]) -> Record | Fault:
    if not any(cell.strip() for cell in cells):
        return Record(line)
    if any(cell.strip() for cell in cells[len(header) :]):
        return Fault(
            line,
            f"{len(cells)} cells, but the header has {len(header)}.",
            "A cell with a comma or a line break needs quotes around it.",
        )
    if len(cells) * 2 < len(header):
        return Fault(
            line,
            f"{len(cells)} cells, but the header has {len(header)}.",
            "Look for a quote or a line break in the middle of a row.",
        )
    return Record(line, dict(zip(header, cells, strict=False)))


def _row(scroll: Scroll, start: int, delimiter: str) -> tuple[list[str] | Fault, int]:
    """Read one row and tell where the next begins."""
    lines = _Lines(scroll, start)
    try:
        cells = next(csv.reader(lines, delimiter=delimiter), [])
    except csv.Error as error:
        lines.fault = lines.fault or str(error)
        cells = []
    if lines.fault:
        fault = Fault(
            scroll.line(start),
            f"Not a row: {lines.fault}.",
            "Close the quote that this row opens.",
        )
        return fault, lines.first_end
    return cells, lines.at


class _Lines:
    """The lines from a place on, until a row has had enough of them."""

    def __init__(self, scroll: Scroll, at: int) -> None:
        self.scroll, self.at, self.start = scroll, at, at
        self.first_end, self.taken, self.fault = at, 0, ""

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        if self.at >= len(self.scroll.data):
            if self.taken > 1:
                self.fault = "a quote is never closed"
            raise StopIteration
        if self.taken >= MOST_LINES or self.at - self.start > LONGEST:
            self.fault = "a quote is not closed for thousands of lines"
            raise StopIteration
        return self._line()

    def _line(self) -> str:
        mark = self.scroll.newline
        end = self.scroll.data.find(mark, self.at)
        end = len(self.scroll.data) if end < 0 else end + 1
        start, self.at = self.at, end
        self.first_end = self.first_end if self.taken else end
        self.taken += 1
        if end - start > LONGEST:
            self.fault = f"a line of {(end - start) // 1_000_000} MB"
            return ""
        return self.scroll.text(start, end).replace("\r\n", "\n").replace("\r", "\n")


def _delimiter(scroll: Scroll) -> str:
    """Take the mark that stands most often in the header, outside of quotes."""
    header = scroll.head().split(scroll.newline, 1)[0].decode("utf-8", "replace")
    bare = re.sub(r'"[^"]*"', "", header)
    return max(",;\t|", key=bare.count)


csv.field_size_limit(LONGEST)
