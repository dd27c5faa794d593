"""Files that people send us, as text, or with the reason why not."""

from careers.errors import CareersError
from careers.reading.files.file import MOST_BYTES, text_of

WORDS = 200_000
"""The longest text we read, in characters: a hundred pages."""

FILE = MOST_BYTES
"""The largest file we read, in bytes: five megabytes."""


def text_in(name: str, content: bytes) -> str:
    """Read a file; one that cannot be read says what it is and what to do instead."""
    text = tidy(text_of(content))
    if name.lower().endswith(".json") and text.startswith(("{", "[")):
        raise CareersError(
            "This JSON file is not a JSON Resume.",
            "Export it as JSON Resume (jsonresume.org), or paste the text.",
        )
    return text


def tidy(text: str) -> str:
    """Give lines one kind of end, and drop what no database can keep."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")
    return lines.encode("utf-8", errors="ignore").decode().strip("\ufeff \n\t")
