"""Which kind of file a feed is, and its rows one by one."""

import mmap
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from careers.board.feeds.jobs_xml import is_jobs, jobs
from careers.board.feeds.page import postings_in_page
from careers.board.feeds.record import Fault, Record
from careers.board.feeds.scroll import Scroll
from careers.board.feeds.sheet import rows
from careers.board.feeds.values import values


def records(path: Path) -> Iterator[Record | Fault]:
    """Give the postings of a file, whichever of the five kinds it is."""
    with _scroll(path) as scroll:
        yield from _of_kind(scroll, path.suffix.lower())


def records_in(content: bytes, suffix: str = "") -> Iterator[Record | Fault]:
    """Give the postings of a file that somebody handed in."""
    return _of_kind(Scroll(_as_utf8(content)), suffix)


def _of_kind(scroll: Scroll, suffix: str) -> Iterator[Record | Fault]:
    """Tell the kind by how the file begins: names lie more often than contents."""
    head = scroll.head()
    if not head:
        return iter(
            [Fault(1, "The file is empty.", "Save the feed again, and import that.")]
        )
    if is_jobs(head):
        return jobs(scroll)
    if head.startswith(b"<"):
        return postings_in_page(scroll.text(0, len(scroll.data)))
    if head[:1] in b"[{" and suffix != ".csv":
        return values(scroll)
    return rows(scroll)


@contextmanager
def _scroll(path: Path) -> Iterator[Scroll]:
    with path.open("rb") as file:
        if not path.stat().st_size:
            yield Scroll(b"")
        elif file.read(2) in (b"\xff\xfe", b"\xfe\xff"):
            yield Scroll(_as_utf8(path.read_bytes()))
        else:
            with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
                yield Scroll(data)


def _as_utf8(content: bytes) -> bytes:
    """Turn what sheets call “Unicode text” into UTF-8."""
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return content.decode("utf-16", "replace").encode()
    return content
