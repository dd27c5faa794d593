import pytest

from careers.web.planner import pdf


def test_without_its_library_no_pdf_is_made(monkeypatch):
    monkeypatch.setattr(pdf, "_maker", lambda: None)
    assert pdf.as_pdf("<p>Words</p>", letter=False) is None


def test_nothing_is_fetched_from_anywhere():
    with pytest.raises(ValueError, match="example"):
        pdf._fetch_nothing("https://example.org/picture.png")
