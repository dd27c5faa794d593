from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask

from tests.site import Site
from tests.web.yours.suggesting import suggesting_app


@pytest.fixture
def app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Flask]:
    yield from suggesting_app(tmp_path, monkeypatch)


@pytest.fixture
def site(app: Flask) -> Site:
    return Site(app.test_client())


def test_words_near_a_skill_are_asked_about_and_count_for_nothing(site: Site) -> None:
    page = site.send("/fit/", {"text": "typing"})
    assert "We could not place these words" in page.words
    assert "“coachings”" in page.words or "<q>coachings</q>" in page.html
    assert "welding" not in page.words
    assert "1 skill. Each says where it comes from" in page.words


def test_a_proposal_that_is_taken_becomes_a_skill_of_their_own(site: Site) -> None:
    site.send("/fit/", {"text": "typing"})
    sent = {"phrase": "coachings", "skill": "coaching"}
    site.post("/fit/proposals/", sent, seen_on="/fit/you")
    page = site.visit("/fit/you")
    assert "2 skills. Each says where it comes from" in page.words
    assert "coachings" not in page.words


def test_a_proposal_that_is_waved_away_does_not_come_back(site: Site) -> None:
    site.send("/fit/", {"text": "typing"})
    sent = {"phrase": "coachings"}
    site.post("/fit/proposals/none", sent, seen_on="/fit/you")
    page = site.visit("/fit/you")
    assert "coachings" not in page.words
    assert "calmings" in page.words
    assert "1 skill. Each says where it comes from" in page.words


def test_a_made_up_skill_is_refused(site: Site) -> None:
    site.send("/fit/", {"text": "typing"})
    sent = {"phrase": "coachings", "skill": "flying"}
    answer = site.post("/fit/proposals/", sent, seen_on="/fit/you")
    assert answer.status_code == 400
