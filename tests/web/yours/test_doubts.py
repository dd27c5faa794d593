"""Words we know and doubt are asked about, count for nothing, and can be added."""

from careers.people.seekers.anonymous import AnonymousProfile
from careers.web.yours.proposing import MOST, proposals
from tests.site import Site
from tests.web.small_site import small_app


def test_a_doubt_is_asked_about_and_added_with_one_tap(tmp_path, monkeypatch):
    for app in small_app(tmp_path, monkeypatch):
        site = Site(app.test_client())
        page = site.send("/fit/", {"text": "typing tables"})
        assert "Did you mean these?" in page.words
        assert "could not place" not in page.words
        assert "1 skill. Each says where it comes from" in page.words
        sent = {"phrase": "tables", "skill": "excel"}
        site.post("/fit/proposals/", sent, seen_on="/fit/you")
        page = site.visit("/fit/you")
        assert "2 skills. Each says where it comes from" in page.words
        assert "Did you mean these?" not in page.words


def test_a_doubt_that_is_waved_away_is_gone(tmp_path, monkeypatch):
    for app in small_app(tmp_path, monkeypatch):
        site = Site(app.test_client())
        site.send("/fit/", {"text": "typing tables"})
        site.post("/fit/proposals/none", {"phrase": "tables"}, seen_on="/fit/you")
        assert "Did you mean these?" not in site.visit("/fit/you").words


def test_no_more_is_asked_than_one_looks_at(tmp_path, monkeypatch):
    for app in small_app(tmp_path, monkeypatch):
        with app.test_request_context():
            kept = AnonymousProfile(text=" ".join(f"tables{n}" for n in range(20)))
            assert len(proposals(kept)) == MOST
