"""One job and one person, as one value."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask

from careers.board.asks import Asks
from careers.matching.match import match
from careers.people.seekers.anonymous import AnonymousProfile
from careers.skills.requirement import Requirement
from careers.web.yours.fitting import asked_by
from careers.web.yours.job_fit import fit_page, weight_words
from tests.small import CATALOGUE, asks, profile
from tests.web.small_site import JOBS, job, small_app
from tests.web.somebody import ANA


@pytest.fixture(scope="module", autouse=True)
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Flask]:
    folder: Path = tmp_path_factory.mktemp("fit")
    with pytest.MonkeyPatch.context() as patch:
        for app in small_app(folder, patch):
            with app.test_request_context("/"):
                yield app


def test_lines_go_from_shown_to_not_yet_and_essential_ones_lead() -> None:
    wish = Requirement("typing", 1, essential=False)
    ad = job("Agent", wish, *asks(("excel", 1), ("calming", 1)))
    lines = fit_page(ANA, ad, CATALOGUE).lines
    assert [line.skill.id for line in lines] == ["calming", "excel", "typing"]


def test_both_sides_of_the_reasons_sum_to_the_score() -> None:
    for ad in JOBS:
        fit = fit_page(ANA, ad, CATALOGUE)
        score = match(ANA.profile, asked_by(ad), CATALOGUE).score
        assert fit.more.sum + fit.less.sum == fit.match.score == score


def test_lessons_come_with_every_action_of_the_catalogue() -> None:
    lesson = fit_page(ANA, JOBS[1], CATALOGUE).lessons[0]
    assert lesson.actions == CATALOGUE.actions_for(lesson.skill.id)
    assert lesson.worth == "much"


def test_work_that_is_further_off_comes_with_a_path_and_nearer_work() -> None:
    far = job("Analyst", *asks(("coaching", 3), ("excel", 3)), role="qa-analyst")
    ways = fit_page(ANA, far, CATALOGUE).ways
    assert ways is not None
    assert ways.start is not None
    assert (ways.start.id, ways.goal.id) == ("csr", "qa-analyst")
    assert ways.nearer[0].thing.id == "csr"


def test_somebody_who_did_the_work_needs_no_path() -> None:
    assert fit_page(ANA, JOBS[1], CATALOGUE).ways is None


def test_somebody_new_has_no_place_to_start_from() -> None:
    far = job("Analyst", *asks(("excel", 3)), role="qa-analyst")
    new = AnonymousProfile("", profile(typing=1))
    ways = fit_page(new, far, CATALOGUE).ways
    assert ways is not None
    assert ways.start is None


def test_a_job_that_names_no_skills_says_so() -> None:
    silent = replace(JOBS[0], asks=Asks())
    fit = fit_page(ANA, silent, CATALOGUE)
    assert fit.from_role
    assert [line.skill.id for line in fit.lines] == ["calming", "typing"]


@pytest.mark.parametrize(
    ("points", "words"), [(100, "much"), (50, "much"), (20, "some"), (2, "a little")]
)
def test_weight_is_said_beside_the_heaviest(points: int, words: str) -> None:
    assert weight_words(points, 100) == weight_words(-points, 100) == words
