"""The text of a file that somebody hands in, or why it cannot be had."""

import json
import re
import subprocess
import sys

from careers.errors import CareersError
from careers.reading.files.kinds import PASTE, insist_on_a_kind_we_read
from careers.reading.files.resume import is_resume, resume_text

MOST_BYTES = 5 * 1024 * 1024
SECONDS = 20


def text_of(content: bytes) -> str:
    """Read a file by what it holds, never by what it is called.

    Word and PDF files are opened in a process of their own, which has little memory
    and little time: a file can be built to eat both.
    """
    if len(content) > MOST_BYTES:
        raise CareersError(
            "This file is larger than 5 MB.",
            "Save it without pictures, or copy its text and paste that.",
        )
    if not content:
        raise CareersError("This file is empty.", _ANOTHER)
    text = _read(content)
    if not text.strip("\ufeff \r\n\t"):
        raise CareersError("This file holds no text.", _ANOTHER)
    return text


_ANOTHER = "Choose another, or paste the text."


def decoded(content: bytes) -> str:
    """Read bytes as the text they most likely are; no line break is changed."""
    wide = _wide(content)
    if wide:
        return content.decode(wide, errors="replace")
    text = content.decode("utf-8", errors="replace")
    # One broken letter in UTF-8 stays one; text with nothing but broken ones is older.
    if "\ufffd" in text and not _BEYOND_ASCII.search(text):
        return content.decode("cp1252", errors="replace")
    return text


_BEYOND_ASCII = re.compile("[\u0080-\ufffc\U00010000-\U0010ffff]")


def _read(content: bytes) -> str:
    if content.startswith(b"PK\x03\x04"):
        return _apart("word", content)
    if b"%PDF-" in content[:1024]:
        return _apart("pdf", content)
    insist_on_a_kind_we_read(content)
    return _plain(content)


def _wide(content: bytes) -> str:
    """Name the encoding of text in letters of two bytes, also when it is not marked."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    first, second = (content[side:LOOK:2].count(0) for side in (0, 1))
    many = max(4, len(content[:LOOK]) * 0.4)
    if second > many and not first:
        return "utf-16-le"
    return "utf-16-be" if first > many and not second else ""


LOOK = 400


def _plain(content: bytes) -> str:
    if b"\x00" in content[:4096] and not _wide(content):
        raise CareersError(
            "This file holds no text.",
            "Hand in a .docx, .pdf or .txt file, or paste the text.",
        )
    text = decoded(content)
    found = _json(text)
    return resume_text(found) if is_resume(found) else text


def _json(text: str) -> object:
    if not text.lstrip("\ufeff \r\n\t").startswith("{"):
        return None
    try:
        return json.loads(text.lstrip("\ufeff"))
    except (ValueError, RecursionError):
        return None


_UNREADABLE = CareersError("This file could not be read.", PASTE)


def _apart(kind: str, content: bytes) -> str:
    """Ask a child process for the text."""
    command = [sys.executable, "-m", "careers.reading.files.child", kind]
    try:
        answer = subprocess.run(  # noqa: S603 - our own words, no shell
            command, input=content, capture_output=True, timeout=SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        raise _UNREADABLE from None
    if answer.returncode:
        raise _UNREADABLE
    told = json.loads(answer.stdout)
    if "problem" in told:
        raise CareersError(told["problem"], told["remedy"])
    return str(told["text"])
