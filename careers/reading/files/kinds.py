"""What a file is that is not read here, so that its owner hears more than “no”."""

from careers.errors import CareersError

PASTE = "Save it again as .docx or .pdf, or copy its text and paste that."
_PICTURE = (
    "This is a picture, and we cannot read pictures.",
    "Send the CV as .docx or .pdf from the program that wrote it, or type a few lines.",
)
_OLD_WORD = (
    "This is an older Word file (.doc), or one with a password.",
    "Save it as .docx without a password, or as .pdf.",
)
_PAGE = ("This is a web page.", "Copy its text and paste that.")
_FIRST_BYTES = {
    b"\x89PNG": _PICTURE,
    b"\xff\xd8\xff": _PICTURE,
    b"GIF8": _PICTURE,
    b"II*\x00": _PICTURE,
    b"MM\x00*": _PICTURE,
    b"RIFF": _PICTURE,
    b"\xd0\xcf\x11\xe0": _OLD_WORD,
    b"{\\rtf": ("This is a rich text file (.rtf).", PASTE),
    b"<!doctype html": _PAGE,
    b"<html": _PAGE,
}
"""What the first characters of a file say it is, whatever its name."""

# Phones write pictures that say so after four bytes.
_PHONE_PICTURES = (b"ftyphei", b"ftypmif", b"ftypavif")
_PARTS = {
    "mimetype": ("This is an OpenDocument file (.odt).", PASTE),
    "Index/Document.iwa": ("This is a Pages file.", PASTE),
    "xl/workbook.xml": ("This is a spreadsheet.", "Copy its text and paste that."),
    "ppt/presentation.xml": ("These are slides.", PASTE),
}


def insist_on_a_kind_we_read(content: bytes) -> None:
    """Name the kinds that people send most and that cannot be read."""
    head = content[:200].lstrip(b"\xef\xbb\xbf \r\n\t").lower()
    for mark, (problem, remedy) in _FIRST_BYTES.items():
        if head.startswith(mark.lower()):
            raise CareersError(problem, remedy)
    if content[4:12].startswith(_PHONE_PICTURES):
        raise CareersError(*_PICTURE)


def not_word(names: frozenset[str]) -> CareersError:
    """Tell what a packed file is when it is not one of Word, by its parts."""
    known = next((_PARTS[name] for name in _PARTS if name in names), None)
    return CareersError(
        *(known or ("This is not a Word file that can be read.", PASTE))
    )
