import sys
from types import SimpleNamespace
from typing import Any

import pytest

from tests.site import Site

TRIP = "start=csr&goal=qa-analyst"


def test_a_plan_stands_on_a_page_of_its_own(site: Site) -> None:
    page = site.visit(f"/plan/?{TRIP}&way=2")
    assert page.title.startswith("From customer service representative to QA analyst")
    assert "Good to know" in page.words
    assert "U.S. Bureau of Labor Statistics" in page.words


def test_a_plan_is_dates_and_data_too(site: Site) -> None:
    dates = site.answer(f"/plan.ics?{TRIP}")
    assert dates.status_code == 200
    assert dates.content_type.startswith("text/calendar")
    assert b"SUMMARY:Be ready for: QA analyst" in dates.data
    data = site.answer(f"/plan.json?{TRIP}").json
    assert data is not None
    assert data["roles"] == ["csr", "qa-analyst"]


@pytest.mark.parametrize(
    "query", ["", "start=csr", "start=csr&goal=x", f"{TRIP}&pay=z"]
)
def test_there_is_no_plan_without_a_pathway(site: Site, query: str) -> None:
    site.visit(f"/plan/?{query}", status=404)


def test_who_follows_an_old_link_to_a_plan_hears_what_closes_the_way(
    site: Site,
) -> None:
    closed = "start=csr&goal=workforce-manager&months=3"
    for kind in ("/", ".pdf", ".ics"):
        answer = site.answer(f"/plan{kind}?{closed}")
        assert answer.status_code == 302
        assert answer.location.endswith(f"/paths/?{closed}")
    assert site.answer(f"/plan.json?{closed}").status_code == 404


def test_a_site_without_pdf_says_how_to_print(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "weasyprint", None)
    page = site.visit(f"/plan.pdf?{TRIP}", status=501)
    assert "Save as PDF" in page.words
    assert "careers[pdf]" in page.words


@pytest.fixture
def press(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """A maker that prints nothing, and what it was asked to print."""
    asked: list[Any] = []

    def html(string, url_fetcher):
        asked.append(string)
        with pytest.raises(ValueError, match="example"):
            url_fetcher("https://example.org")
        return SimpleNamespace(write_pdf=write)

    def write(stylesheets, **_):
        asked.extend(stylesheets)
        return b"%PDF-1.7"

    maker = SimpleNamespace(HTML=html, CSS=lambda string: string)
    monkeypatch.setitem(sys.modules, "weasyprint", maker)
    return asked


def test_a_site_with_pdf_sends_the_plan(site: Site, press: list[Any]) -> None:
    answer = site.answer(f"/plan.pdf?{TRIP}")
    assert answer.data == b"%PDF-1.7"
    assert answer.content_type == "application/pdf"
    assert "QA analyst" in press[0]
    assert "Letter" not in press[-1]


def test_letter_is_a_paper_too(site: Site, press: list[Any]) -> None:
    site.answer(f"/plan.pdf?{TRIP}&paper=letter")
    assert "size: Letter" in press[-1]


def test_the_plan_on_paper_says_where_it_lives(site: Site) -> None:
    page = site.visit(f"/plan/?{TRIP}&way=2&hours=4")
    assert f"http://localhost/paths/?{TRIP}&hours=4&way=2" in page.links
    assert "Within these limits: 4 hours a week to learn." in page.words
