"""A file of any size, read by place, with its line numbers."""

import mmap
from functools import cached_property

CHUNK = 1 << 20


class Scroll:
    """Bytes that may lie on disk; only the stretch in hand is in memory."""

    def __init__(self, data: bytes | mmap.mmap) -> None:
        self.data = data
        self._counted, self._line = 0, 1

    def head(self) -> bytes:
        """Give the first bytes that are not white space or a byte order mark."""
        return self.data[:CHUNK].removeprefix(b"\xef\xbb\xbf").lstrip()[:4096]

    @cached_property
    def newline(self) -> bytes:
        """Tell what ends a line; old Macs used a carriage return alone."""
        start = self.data[:CHUNK]
        return b"\r" if b"\n" not in start and b"\r" in start else b"\n"

    def line(self, place: int) -> int:
        """Give the line number of a place; cheap while places only grow."""
        if place < self._counted:
            self._counted, self._line = 0, 1
        while self._counted < place:
            stop = min(place, self._counted + CHUNK)
            self._line += self.data[self._counted : stop].count(self.newline)
            self._counted = stop
        return self._line

    def text(self, start: int, end: int) -> str:
        """Decode a stretch: UTF-8, or else the encoding of old Windows sheets."""
        stretch = self.data[start:end].removeprefix(b"\xef\xbb\xbf").replace(b"\0", b"")
        try:
            return stretch.decode("utf-8")
        except UnicodeDecodeError:
            return stretch.decode("cp1252", "replace")
