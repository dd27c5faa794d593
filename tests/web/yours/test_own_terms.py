"""Must-haves that a person answers once, for all jobs."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask

from careers.board.hiring import Check, CheckKind, Hiring
from careers.board.home import HomeOffice, Kit
from careers.board.musts import musts
from careers.board.place import Setting, Where
from careers.board.said import Said
from careers.board.shift import ShiftKind, When
from careers.people.seekers.terms import Terms
from careers.web.yours.own_terms import AT_HOME, every_term
from tests.small import asks
from tests.web.small_site import NOW, job, small_app
from tests.web.somebody import ANA, enter

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


def test_terms_are_answered_on_the_profile_page_too(app: Flask) -> None:
    site = enter(app)
    said = {"lives": "US-AZ", "schedule:nights": "no", "checks:drug": "yes"}
    answer = site.post("/fit/terms/", said, seen_on="/fit/you")
    assert answer.location == "/fit/you#terms"
    page = site.visit("/fit/you")
    assert "You have said 3 things." in page.words
    assert "The right to work in the US" in page.words
    assert "No Working evenings and nights" in site.visit("/fit/jobs/4").words


def test_what_was_said_to_one_job_can_be_changed_for_all(app: Flask) -> None:
    own = ANA.on_terms(Terms(said={"equipment:internet of 50 Mbps down": True}))
    labels = [term.words for term in every_term(own)]
    assert labels[-1] == "Internet of 50 Mbps down"
    assert labels.count("I can work nights") == 1


def test_jobs_from_home_call_things_as_we_do() -> None:
    home = HomeOffice(kit=Kit.OWN, wired=True, room=Said(True))
    at_home = replace(HARD, where=Where(setting=Setting.VIRTUAL), home=home)
    assert tuple(musts(at_home).equipment) == AT_HOME


def test_a_card_names_what_rules_out_most_often_and_counts_the_rest(app: Flask) -> None:
    words = enter(app).visit("/fit/you").words
    assert "Ask yourself Working evenings and nights · and 1 more" in words
