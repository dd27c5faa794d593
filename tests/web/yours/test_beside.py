"""A job beside others."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask

from tests.site import Site
from tests.web.small_site import small_app
from tests.web.somebody import enter


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Flask]:
    folder: Path = tmp_path_factory.mktemp("beside")
    with pytest.MonkeyPatch.context() as patch:
        yield from small_app(folder, patch)


@pytest.fixture(scope="module")
def ana(app: Flask) -> Site:
    return enter(app)


def test_jobs_stand_side_by_side_with_what_differs_marked(ana: Site) -> None:
    page = ana.visit("/fit/beside/?job=1&job=2")
    assert page.headings("h1") == ["Two jobs, side by side"]
    assert page.tags["table"] == 1
    assert "Only this job asks differs" in page.words
    assert "Languages No Spanish" in " ".join(
        page.words.replace("Booking agent", "").split()
    )
    assert "Coaching, level 3, essential" in page.words


def test_only_what_differs_can_be_shown(ana: Site) -> None:
    page = ana.visit("/fit/beside/?job=1&job=2&only=differences")
    assert "Only this job asks" in page.words
    assert "Base pay" not in page.words
    assert "/fit/beside/?job=1&amp;job=2" in page.html


def test_the_address_holds_numbers_alone_and_each_once(ana: Site) -> None:
    answer = ana.answer("/fit/beside/?job=1&job=&job=2&job=1&job=3")
    assert answer.location == "/fit/beside/?job=1&job=2&job=3"


def test_one_job_asks_for_another(ana: Site) -> None:
    page = ana.visit("/fit/beside/?job=1")
    assert "Choose one or two more jobs to lay beside “Booking agent”" in page.words
    assert "Short contract, Harbour Travel" in page.words


def test_no_job_leads_to_the_list(ana: Site) -> None:
    assert "/fit/jobs/" in ana.visit("/fit/beside/").links


def test_what_is_not_a_job_is_said(ana: Site) -> None:
    assert "“agent” is no job of ours" in ana.visit("/fit/beside/?job=agent").words
    missing = ana.visit("/fit/beside/?job=1&job=2&job=99")
    assert "no job with the number 99" in missing.words


def test_it_works_for_somebody_unknown_and_offers_the_ways_in(app: Flask) -> None:
    page = Site(app.test_client()).visit("/fit/beside/?job=1&job=2")
    assert "See which of them fits you" in page.words
    assert "/fit/past/" in page.links
    assert "shown" not in page.words.replace("Shown", "shown").split("side by side")[1]
