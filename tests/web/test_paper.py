"""The PDF of a plan as WeasyPrint really makes it: pages, paper, words, numbers."""

import os

import pytest
from flask import Flask
from pypdfium2 import PdfDocument
from pypdfium2.raw import FPDFCatalog_IsTagged

from tests.site import Site
from tests.web.counsel.agency import counselor
from tests.web.counsel.planning import BOTH, PLAN, WORD, plan_at, planned, stepped

WAYS = (
    "start=csr&goal=qa-analyst",
    "start=survey-interviewer&goal=workforce-manager&way=2",
    "start=csr&goal=workforce-manager",
)
ROLES = (
    "team-lead",
    "qa-analyst",
    "trainer",
    "workforce-manager",
    "operations-manager",
)
FIVE = stepped(
    *ROLES,
    many=30,
    do="Sit in on ten calls and write down what you would have scored",
    shows="Ten sheets that both of you have read",
)
LONG = stepped(
    *ROLES,
    many=30,
    do=f"{WORD} {'in so many words ' * 8}",
    shows="word " * 40,
    support="word " * 40,
    funding=WORD * 3,
    provider="word " * 40,
)
PLANS = {"short": (PLAN, 1), "five steps": (FIVE, 3), "long words": (LONG, 4)}
PAPERS = {"a4": (595, 842), "letter": (612, 792)}

SAYS = {
    "en": {
        "of": "of",
        "version": "Version 1 of 2 March 2026",
        "step": "For step ",
        "signs": ("Signature of the client", "Signature of the counselor", "Sources"),
    },
    "es": {
        "of": "de",
        "version": "Versión 1 del 2 de marzo de 2026",
        "step": "Para el paso ",
        "signs": ("Firma del cliente", "Firma del orientador", "Fuentes"),
    },
}


@pytest.fixture(autouse=True)
def _weasyprint() -> None:
    """Skip loudly, but never in CI: nothing else tells whether the PDF is in order."""
    if os.environ.get("CI"):
        return
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


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("kind", PLANS)
def test_a_clients_plan_takes_four_sheets_at_most(
    app: Flask, site: Site, kind: str, paper: str, language: str
) -> None:
    plan, most = PLANS[kind]
    name = f"{WORD} {WORD}" if kind == "long words" else "Ana Ruiz"
    ana = planned(app, counselor(app, site.client), *BOTH, plan=plan, name=name)
    document = PdfDocument(
        site.answer(f"{plan_at(ana)}/plan.pdf?paper={paper}&language={language}").data
    )
    sheets = [page.get_textpage().get_text_range() for page in document]
    assert len(sheets) <= most
    says = SAYS[language]
    for number, words in enumerate(sheets, 1):
        foot = f"{number} {says['of']} {len(sheets)}"
        assert foot in words
        assert says["version"] in words
        assert len(words) > 300, "a sheet for next to nothing"
    _stands_whole(document, says)


def _stands_whole(document: PdfDocument, says: dict) -> None:
    """Both sign on one sheet, sources end it, and no heading ends a sheet."""
    *_, last = [page.get_textpage() for page in document]
    words = last.get_text_range()
    places = [words.index(own) for own in says["signs"]]
    assert places == sorted(places)
    for page in document:
        text = page.get_textpage()
        search = text.search(says["step"])
        while found := search.get_next():
            _, bottom, _, _ = text.get_charbox(found[0])
            assert bottom > 80, "a heading without anything below it"
            assert text.get_charbox(found[0])[0] < 60
