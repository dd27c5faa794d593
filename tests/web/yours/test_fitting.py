from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask

from careers.board.asks import Asks
from careers.matching.bands import Band
from careers.matching.rulings import Verdict
from careers.web.yours.fitting import best_jobs, best_roles, job_match, must_haves
from tests.small import profile
from tests.web.small_site import JOBS, NOW, job, small_app


@pytest.fixture
def app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Flask]:
    for app in small_app(tmp_path, monkeypatch):
        with app.test_request_context("/?lives=US-NV"):
            yield app


def test_the_best_evidenced_job_comes_first(app: Flask) -> None:
    assert [fit.thing.title for fit in best_jobs(profile(coaching=3, excel=3))] == [
        "Desk coach"
    ]


def test_a_new_job_is_ranked_at_once(app: Flask) -> None:
    person = profile(typing=3)
    assert best_jobs(person) == ()
    shelf = app.extensions["world"].store().jobs
    shelf.put([job("Typist", *JOBS[0].asks.skills, role="island")], NOW)
    assert [fit.thing.title for fit in best_jobs(profile(calming=3))][-1] == "Typist"


def test_bands_go_from_near_to_far(app: Flask) -> None:
    bands = [fit.band for fit in best_roles(profile("csr", calming=3, coaching=3))]
    assert bands == sorted(bands, key=list(Band).index)
    assert bands


def test_a_job_that_names_no_skills_asks_what_its_role_does(app: Flask) -> None:
    silent = replace(JOBS[0], asks=Asks())
    asked = [a.requirement.skill for a in job_match(profile(), silent).gap.answers]
    assert asked == ["calming", "typing"]
    nameless = replace(silent, role=None)
    assert job_match(profile(), nameless).gap.answers == ()


def test_what_can_rule_a_job_out_is_answered_apart(app: Flask) -> None:
    speaks = replace(profile(), languages={"es": "C1"})
    verdicts = [ruling.verdict for ruling in must_haves(speaks, JOBS[0])]
    assert verdicts == [Verdict.NO, Verdict.YES]
