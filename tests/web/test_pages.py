from html import unescape

import pytest


@pytest.mark.parametrize(
    ("url", "heading"),
    [
        ("/about", "About Headway"),
        ("/accessibility", "Accessibility"),
        ("/figures", "Where the figures come from"),
        ("/how-matching-works", "How matching works"),
    ],
)
def test_pages_about_the_site_begin_with_their_name(site, url, heading):
    page = site.visit(url)
    assert page.headings("h1") == [heading]
    assert page.title == f"{heading} – Headway"


def test_every_source_is_named_with_its_terms(site, catalogue):
    words = unescape(site.visit("/figures").words)
    for source in catalogue.sources.values():
        assert source.title in words
        assert source.publisher in words
        assert source.terms in words
        assert source.credit in words


def test_every_page_links_to_the_pages_about_it(site):
    links = site.visit("/about").links
    assert {"/about", "/figures", "/accessibility", "/centers/", "/skills/"} <= set(
        links
    )


def test_the_page_on_matching_tells_weights_and_figures(site):
    words = unescape(site.visit("/how-matching-works").words)
    assert "CV to ads, nDCG@10, ours" in words
    assert "Scores moved by names" in words
    for told in ("Soft skills, exact F1", "Years of experience", "Levels as labelled"):
        assert told in words
    assert "measured on 20; our aim is at least 0.8" in words
    assert "+20,000" in words
    assert "%" not in words


def test_the_page_on_matching_tells_bands_doubts_and_how_sure_each_aim_is(site):
    words = unescape(site.visit("/how-matching-works").words)
    for told in ("Fits well", "When it is not sure", "“ask”, never “no”"):
        assert told in words
    assert ": met" in words


def test_where_reading_was_not_measured_nothing_is_said_of_it(site, monkeypatch):
    monkeypatch.setattr("careers.web.pages.measured.reading", lambda figures: ())
    page = site.client.get("/how-matching-works")
    assert page.status_code == 200
    assert "Reading was measured" not in page.text


def test_everybody_can_read_what_is_kept_and_how_long(site):
    page = site.visit("/kept")
    assert "Applications" in page.words
    assert "1 year from the day the job closes" in page.words
