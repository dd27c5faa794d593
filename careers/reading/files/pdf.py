"""The text of a PDF file, page by page."""

from typing import Any

from careers.errors import CareersError

MOST_PAGES = 20
LEAST_LETTERS = 40


def text_of(content: bytes) -> str:
    """Read the text of every page; a picture of text is said to be one."""
    try:
        import pypdfium2
    except ImportError:
        raise CareersError(
            "PDF files cannot be read here: pypdfium2 is not installed.",
            "Install it with: pip install pypdfium2",
        ) from None
    try:
        opened = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        locked = "password" in str(error).lower() or b"/Encrypt" in content
        raise (_locked() if locked else _damaged()) from None
    text = _pages(opened)
    opened.close()
    if sum(map(str.isalpha, text)) < LEAST_LETTERS:
        raise CareersError(
            "This PDF holds pictures, and no text that can be read.",
            "Paste the text, or save the CV again from the program that wrote it.",
        )
    return text


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


def _pages(opened: Any) -> str:
    if len(opened) > MOST_PAGES:
        raise CareersError(
            f"This PDF has {len(opened)} pages; at most {MOST_PAGES} are read.",
            "Hand in the pages that are about your work.",
        )
    return "\n\n".join(_page(opened, index) for index in range(len(opened)))


def _page(opened: Any, index: int) -> str:
    """Close what the C library opened, in the order it wants."""
    page = opened[index]
    words = page.get_textpage()
    text = str(words.get_text_range()).replace("\r\n", "\n")
    words.close()
    page.close()
    # Pdfium marks a hyphen at a line's end with a letter that is none.
    return text.replace("\ufffe", "-\n").replace("\x02", "-\n")
