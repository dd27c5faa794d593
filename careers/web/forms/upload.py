"""Files that people send us, as text, or with the reason why not."""

from careers.errors import CareersError
from careers.reading.files.file import MOST_BYTES, text_of

WORDS = 200_000
"""The longest text we read, in characters: a hundred pages."""

FILE = MOST_BYTES
"""The largest file we read, in bytes: five megabytes."""


def text_in(name: str, content: bytes) -> str:
    """Read a file; one that cannot be read says what it is and what to do instead."""
    if not content:
        raise CareersError("This file is empty.", "Choose another, or paste the text.")
    _refuse_known(content)
    text = tidy(_opened(content))
    if not text:
        raise CareersError("This file holds no text.", PASTE)
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


PASTE = "Save it again as .docx or .pdf, or copy its text and paste that."
PICTURE = "This is a picture, and we cannot read pictures."
TYPE = (
    "Send the CV as .docx or .pdf from the program that wrote it, or type a few lines."
)
OLD_WORD = "This is an older Word file (.doc), or one with a password."
KINDS = {
    b"\x89PNG": (PICTURE, TYPE),
    b"\xff\xd8\xff": (PICTURE, TYPE),
    b"GIF8": (PICTURE, TYPE),
    b"II*\x00": (PICTURE, TYPE),
    b"RIFF": (PICTURE, TYPE),
    b"\xd0\xcf\x11\xe0": (OLD_WORD, "Save it as .docx without a password, or as .pdf."),
    b"{\\rtf": ("This is a rich text file (.rtf).", PASTE),
    b"<!doctype html": ("This is a web page.", "Copy its text and paste that."),
    b"<html": ("This is a web page.", "Copy its text and paste that."),
}
"""What the first characters of a file say it is, whatever its name."""

OPEN_DOCUMENT = b"application/vnd.oasis.opendocument.text"


def _refuse_known(content: bytes) -> None:
    """Name the kinds that people send most and that cannot be read."""
    head = content[:200].lstrip(b"\xef\xbb\xbf \r\n\t").lower()
    for mark, (problem, remedy) in KINDS.items():
        if head.startswith(mark.lower()):
            raise CareersError(problem, remedy)
    if content[4:12] in (b"ftypheic", b"ftypheix", b"ftypmif1", b"ftypavif"):
        raise CareersError(PICTURE, TYPE)
    if OPEN_DOCUMENT in content[:200]:
        raise CareersError("This is an OpenDocument file (.odt).", PASTE)


def _opened(content: bytes) -> str:
    """Read it; a PDF that is locked is told from one that is broken."""
    try:
        return text_of(content)
    except CareersError as error:
        if "damaged" in error.problem:
            raise _locked() if b"/Encrypt" in content else _damaged() from None
        raise


def _locked() -> CareersError:
    return CareersError(
        "This PDF has a password.",
        "Save it again without one, or copy its text and paste that.",
    )


def _damaged() -> CareersError:
    return CareersError(
        "This PDF is damaged and cannot be opened.",
        "Save it again from the program that wrote it, or paste its text.",
    )
