"""Files that people send us, as plain text."""

from pathlib import PurePath

WORDS = 200_000
"""The longest text we read, in characters: a hundred pages."""

FILE = 1024 * 1024

MARKS = {
    b"%PDF": "PDF",
    b"PK\x03\x04": "Word",
    b"\xd0\xcf\x11\xe0": "Word",
    b"{\\rtf": "rich text",
    b"\x89PNG": "image",
    b"\xff\xd8\xff": "image",
    b"GIF8": "image",
}
"""What the first characters of a file say it is, whatever its name."""

ENDINGS = {
    ".pdf": "PDF",
    ".doc": "Word",
    ".docx": "Word",
    ".odt": "OpenDocument",
    ".pages": "Pages",
    ".rtf": "rich text",
    ".jpg": "image",
    ".jpeg": "image",
    ".png": "image",
    ".heic": "image",
}


def other_kind(name: str, content: bytes) -> str | None:
    """Name the kind of a file that is not plain text; ``None`` when it may be."""
    marked = (kind for mark, kind in MARKS.items() if content.startswith(mark))
    kind = next(marked, ENDINGS.get(PurePath(name).suffix.lower()))
    if kind or content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return kind
    return "program" if b"\x00" in content else None


def decoded(content: bytes) -> str:
    """Read the characters of a text file: UTF-8, UTF-16 with its mark, or Windows."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", errors="replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def tidy(text: str) -> str:
    """Give lines one kind of end, and drop what no database can keep."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")
    return lines.encode("utf-8", errors="ignore").decode().strip()
