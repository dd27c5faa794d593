"""Jobs that fit, and each beside the person."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask

from tests.site import Site
from tests.small import asks
from tests.web.small_site import NOW, job, small_app
from tests.web.somebody import enter


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Flask]:
    folder: Path = tmp_path_factory.mktemp("fit")
    with pytest.MonkeyPatch.context() as patch:
        for app in small_app(folder, patch):
            shelf = app.extensions["world"].store().jobs
            many = [
                job(f"Agent {n:02}", *asks(("calming", 2), ("typing", 2)))
                for n in range(22)
            ]
            shelf.put([*many, job("Silent")], NOW)
            yield app


@pytest.fixture(scope="module")
def ana(app: Flask) -> Site:
    return enter(app)


@pytest.fixture(scope="module")
def stranger(app: Flask) -> Site:
    return Site(app.test_client())


def test_every_job_that_fits_is_listed_twenty_a_page(ana: Site) -> None:
    page = ana.visit("/fit/jobs/")
    assert "Jobs 1 to 20 of 25" in page.words
    assert "Silent" not in page.words
    last = ana.visit("/fit/jobs/?page=2")
    assert "Jobs 21 to 25 of 25" in last.words
    assert "/fit/jobs/" in last.links


def test_filters_of_the_board_narrow_the_list_and_come_off_again(ana: Site) -> None:
    page = ana.visit("/fit/jobs/?role=island&band=partly")
    assert "No job that fits is like this today" in page.words
    assert "/fit/jobs/?band=partly" in page.links
    assert "Island" in page.words
    assert "Jobs 1 to 20" in ana.visit("/fit/jobs/?role=csr").words


def test_a_list_has_one_address(ana: Site) -> None:
    answer = ana.answer("/fit/jobs/?words=&page=1&role=csr")
    assert answer.location == "/fit/jobs/?role=csr"
    assert ana.answer("/fit/jobs/?band=nonsense").location == "/fit/jobs/"


def test_each_band_says_how_many_stand_in_it(ana: Site) -> None:
    assert "All 25 Fits well 0 Fits in part 24 Further off 1" in (
        ana.visit("/fit/jobs/").words
    )


def test_a_plain_no_stands_on_the_card(ana: Site) -> None:
    words = ana.visit("/fit/jobs/?words=Agent+01").words
    assert "No Spanish. They ask for level B2. You say B1." in words


def test_where_somebody_lives_is_judged_first(ana: Site) -> None:
    words = ana.visit("/fit/jobs/1?lives=US-NV").words
    assert "No Living in Nevada The ad hires elsewhere." in words


def test_a_job_is_held_against_a_person_with_both_sentences(ana: Site) -> None:
    page = ana.visit("/fit/jobs/1")
    assert page.headings("h1") == ["How you fit: Booking agent"]
    assert "They ask for level B2. You say B1." in page.words
    assert "Level 3 asked, essential · level 2 shown" in page.words
    assert "A lower level: 3 is asked, 2 is shown." in page.words
    assert "You wrote: Calming people is what I do best!" in page.words
    assert "The ad: Keep callers calm" in page.words
    assert "%" not in page.words


def test_what_is_only_listed_is_said_to_be_listed(ana: Site) -> None:
    said = "The employer listed it. We found no sentence about it in the ad."
    assert said in ana.visit("/fit/jobs/2").words
    assert said not in ana.visit("/fit/jobs/1").words
    silent = ana.visit("/fit/jobs/26").words
    assert "The ad names no skills." in silent
    assert said not in silent


def test_a_gap_comes_with_what_closes_it(ana: Site) -> None:
    words = ana.visit("/fit/jobs/1").words
    assert "Calming , level 2 to 3" in words
    assert "Take the hard queue" in words
    assert "Done when: Calm" in words


def test_what_to_ask_can_be_copied(ana: Site) -> None:
    page = ana.visit("/fit/jobs/1")
    assert page.words.count("Mine is B1: is that enough to start?") == 2
    assert "What is the base pay, before any bonus?" in page.words


def test_the_reasons_stand_with_their_sum(ana: Site) -> None:
    words = ana.visit("/fit/jobs/1").words
    assert "The work you did last: Csr · much, +20,000" in words
    assert "Together +" in words


def test_without_a_profile_the_ways_in_are_offered(stranger: Site) -> None:
    for address in ("/fit/jobs/", "/fit/jobs/1"):
        page = stranger.visit(address)
        assert "We know nothing about you yet" in page.words
        assert {"/fit/", "/fit/past/"} <= set(page.links)


def test_a_job_that_is_not_there_is_not_found(ana: Site) -> None:
    ana.visit("/fit/jobs/999", 404)


def test_no_page_about_a_fit_is_kept(ana: Site, stranger: Site) -> None:
    for site in (ana, stranger):
        for address in ("/fit/jobs/", "/fit/jobs/1"):
            assert site.answer(address).headers["Cache-Control"] == "no-store"


def test_the_page_of_a_job_leads_to_the_full_answer(ana: Site) -> None:
    assert "/fit/jobs/1" in ana.visit("/jobs/1-booking-agent").links
