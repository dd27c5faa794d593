"""A plan as a PDF, where this site can make one."""

from importlib import import_module
from typing import Any, cast

from careers import assets

LETTER = "@page { size: Letter; margin: 12mm 15mm 14mm }"
"""What the sheet of style for paper says otherwise in the United States."""


def as_pdf(html: str, *, letter: bool) -> bytes | None:
    """Make a PDF of a page for paper; ``None`` where this site cannot."""
    maker = _maker()
    if maker is None:
        return None
    css = (assets.STATIC / "paper.css").read_text(encoding="utf-8")
    styles = [maker.CSS(string=one) for one in (css, LETTER if letter else "")]
    document = maker.HTML(string=html, url_fetcher=_fetch_nothing)
    return cast(bytes, document.write_pdf(stylesheets=styles, pdf_variant="pdf/ua-1"))


def _maker() -> Any:
    """Load WeasyPrint, if this site has it and the system packages it needs."""
    try:
        return import_module("weasyprint")
    except (ImportError, OSError):
        return None


def _fetch_nothing(url: str, *_: object, **__: object) -> dict[str, Any]:
    """A plan needs nothing from elsewhere, so nothing is asked for."""
    raise ValueError(url)
