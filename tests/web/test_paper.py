"""The PDF of a plan as WeasyPrint really makes it: pages, paper, words, numbers."""

import pytest
from pypdfium2 import PdfDocument
from pypdfium2.raw import FPDFCatalog_IsTagged

from tests.site import Site

WAYS = (
    "start=csr&goal=qa-analyst",
    "start=survey-interviewer&goal=workforce-manager&way=2",
    "start=csr&goal=workforce-manager",
)
PAPERS = {"a4": (595, 842), "letter": (612, 792)}


@pytest.fixture(autouse=True)
def _weasyprint() -> None:
    """Skip loudly: nothing else tells whether the PDF is in order."""
    pytest.importorskip(
        "weasyprint",
        reason="PDF NOT TESTED: pip install careers[pdf], and apt-get install"
        " libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0",
        exc_type=(ImportError, OSError),
    )


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("way", WAYS)
def test_a_plan_takes_three_sheets_at_most(site: Site, way: str, paper: str) -> None:
    answer = site.answer(f"/plan.pdf?{way}&paper={paper}")
    assert answer.status_code == 200
    document = PdfDocument(answer.data)
    assert 1 <= len(document) <= 3
    words = [page.get_textpage().get_text_range() for page in document]
    for number, page in enumerate(document, 1):
        assert tuple(round(side) for side in page.get_size()) == PAPERS[paper]
        assert f"{number} of {len(document)}" in words[number - 1]
        assert len(words[number - 1]) > 200, "a sheet for next to nothing"
    assert "U.S. Bureau of Labor Statistics" in words[-1]
    assert "2 March 2026" in words[0]


def test_a_pdf_can_be_read_aloud(site: Site) -> None:
    """PDF/UA: tagged, with a language and a title."""
    document = PdfDocument(site.answer(f"/plan.pdf?{WAYS[0]}").data)
    assert FPDFCatalog_IsTagged(document)
    title = document.get_metadata_dict()["Title"]
    assert title == "From customer service representative to QA analyst – Headway"
