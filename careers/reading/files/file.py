"""The text of a file that somebody hands in, or why it cannot be had."""

import json
import re
import subprocess
import sys

from careers.errors import CareersError
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
    if content.startswith(b"PK\x03\x04"):
        return _apart("word", content)
    if b"%PDF-" in content[:1024]:
        return _apart("pdf", content)
    return _plain(content)


def decoded(content: bytes) -> str:
    """Read bytes as the text they most likely are; no line break is changed."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", errors="replace")
    text = content.decode("utf-8", errors="replace")
    # One broken letter in UTF-8 stays one; text with nothing but broken ones is older.
    if "\ufffd" in text and not _BEYOND_ASCII.search(text):
        return content.decode("cp1252", errors="replace")
    return text


_BEYOND_ASCII = re.compile("[\u0080-\ufffc\U00010000-\U0010ffff]")


def _plain(content: bytes) -> str:
    if b"\x00" in content[:4096] and not content.startswith((b"\xff\xfe", b"\xfe\xff")):
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


_UNREADABLE = CareersError(
    "This file could not be read.",
    "Save it again as .docx or .pdf, or copy its text and paste that.",
)


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
