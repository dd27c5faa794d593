"""Must-haves that a person answers once, for all jobs."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask

from careers.board.hiring import Check, CheckKind, Hiring
from careers.board.shift import ShiftKind, When
from tests.small import asks
from tests.web.small_site import NOW, job, small_app
from tests.web.somebody import enter

HARD = replace(
    job("Night agent", *asks(("calming", 2))),
    when=When(kinds=(ShiftKind.EVENINGS, ShiftKind.NIGHTS)),
    hiring=Hiring(checks=(Check(CheckKind.DRUG),)),
)


@pytest.fixture
def app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Flask]:
    for app in small_app(tmp_path, monkeypatch):
        app.extensions["world"].store().jobs.put([HARD], NOW)
        yield app


ANSWERS = {
    "job": "4",
    "lives": "US-AZ",
    "schedule:evenings": "yes",
    "schedule:nights": "no",
    "checks:drug": "yes",
    "checks:made-up": "yes",
}


def test_answers_are_kept_for_every_job(app: Flask) -> None:
    site = enter(app)
    assert "Ask yourself Working evenings and nights" in site.visit("/fit/jobs/4").words
    answer = site.post("/fit/terms/", ANSWERS, seen_on="/fit/jobs/4")
    assert answer.location == "/fit/jobs/4#musts"
    words = site.visit("/fit/jobs/4").words
    assert "Yes Living in Arizona The ad says that it hires there." in words
    assert "No Working evenings and nights" in words
    assert "Yes A drug test You agree to it." in words
    assert "Yes Living in Arizona" in site.visit("/fit/jobs/1").words


def test_an_answer_can_be_taken_back_and_the_rest_stays(app: Flask) -> None:
    site = enter(app)
    site.post("/fit/terms/", ANSWERS, seen_on="/fit/jobs/4")
    site.post("/fit/terms/", {"job": "4", "checks:drug": ""}, seen_on="/fit/jobs/4")
    words = site.visit("/fit/jobs/4").words
    assert "Ask yourself A drug test" in words
    assert "No Working evenings and nights" in words


def test_answers_move_no_job(app: Flask) -> None:
    site = enter(app)
    before = site.visit("/fit/jobs/").headings("h3")
    site.post("/fit/terms/", ANSWERS, seen_on="/fit/jobs/4")
    assert site.visit("/fit/jobs/").headings("h3") == before


def test_a_place_that_is_none_is_refused(app: Flask) -> None:
    data = {"job": "4", "lives": "<b>"}
    site = enter(app)
    assert site.post("/fit/terms/", data, seen_on="/fit/jobs/4").status_code == 400
