"""The text of a Word file, after a look at how large it grows when unpacked."""

from collections.abc import Iterable, Iterator
from io import BytesIO
from typing import Any
from zipfile import BadZipFile, ZipFile

from careers.errors import CareersError
from careers.reading.files.kinds import not_word

MOST_UNPACKED = 40 * 1024 * 1024
MOST_PARTS = 2_000


def text_of(content: bytes) -> str:
    """Read paragraphs and tables in the order they stand."""
    _check(content)
    try:
        import docx
    except ImportError:
        raise CareersError(
            "Word files cannot be read here: python-docx is not installed.",
            "Install it with: pip install python-docx",
        ) from None
    try:
        opened = docx.Document(BytesIO(content))
    except (KeyError, ValueError):
        raise not_word(frozenset()) from None
    return "\n".join(_lines(opened.iter_inner_content()))


def _check(content: bytes) -> None:
    try:
        parts = ZipFile(BytesIO(content)).infolist()
    except BadZipFile:
        raise not_word(frozenset()) from None
    # 400 kB of Word can grow to 600 MB: ask the table of contents first.
    if len(parts) > MOST_PARTS or sum(p.file_size for p in parts) > MOST_UNPACKED:
        raise CareersError(
            "This Word file is too large when unpacked.",
            "Save it without pictures, or copy its text and paste that.",
        )
    names = frozenset(part.filename for part in parts)
    if "word/document.xml" not in names:
        raise not_word(names)


def _lines(blocks: Iterable[Any]) -> Iterator[str]:
    for block in blocks:
        if hasattr(block, "rows"):
            for row in block.rows:
                yield from _cells(row)
        else:
            yield block.text


def _cells(row: Any) -> Iterator[str]:
    """Read a cell once, also where it spans several columns."""
    before = None
    for cell in row.cells:
        if cell._tc is not before:
            yield from _lines(cell.iter_inner_content())
        before = cell._tc
