"""A CV as a file: kept as it came, never opened by us, never shown inside a page."""

import re
from enum import StrEnum
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from careers.errors import CareersError

MOST_BYTES = 5 * 1024 * 1024
CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f]")
"""Signs that no text holds."""


class FileKind(StrEnum):
    """The kinds of file that a recruiter can be asked to open."""

    PDF = "pdf"
    DOCX = "docx"
    TXT = "txt"


TYPES = {
    FileKind.PDF: "application/pdf",
    FileKind.DOCX: (
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    ),
    FileKind.TXT: "text/plain; charset=utf-8",
}


def kind_of(content: bytes) -> FileKind:
    """Tell a file by what it holds, never by its name; refuse all that is no CV."""
    if not content:
        raise CareersError("This file is empty.", "Choose another.")
    if len(content) > MOST_BYTES:
        raise CareersError("This file is larger than 5 MB.", "Save it without pictures")
    if content.startswith(b"%PDF-"):
        return FileKind.PDF
    if content.startswith(b"PK\x03\x04"):
        return _word(content)
    return _text(content)


def _word(content: bytes) -> FileKind:
    try:
        names = ZipFile(BytesIO(content)).namelist()
    except (BadZipFile, ValueError, NotImplementedError):
        raise _refusal() from None
    if "word/document.xml" not in names:
        raise _refusal()
    if any(name.lower().endswith("vbaproject.bin") for name in names):
        raise CareersError(
            "This Word file holds a program (a macro).", "Save it as .docx or .pdf"
        )
    return FileKind.DOCX


def _text(content: bytes) -> FileKind:
    try:
        text = content.decode()
    except UnicodeDecodeError:
        raise _refusal() from None
    if CONTROL.search(text) or text.lstrip("\ufeff \r\n\t").startswith("<"):
        raise _refusal()
    return FileKind.TXT


def _refusal() -> CareersError:
    return CareersError(
        "This is no PDF, Word (.docx) or text file.", "Save your CV as one of them"
    )
