from dataclasses import replace
from decimal import Decimal

import pytest

from careers.board.pay import Pay, Unit
from careers.board.shift import When
from tests import cast

PAY = Pay(Decimal(16), Decimal(18), "USD", Unit.HOUR)
JOB = replace(cast.MEMBER_SERVICES, pay=PAY, when=When(hours=40))


@pytest.fixture
def put(store):
    return lambda **other: store.jobs.put([replace(JOB, **other)], cast.NOW)


def test_the_ad_alone_gives_a_figure(site, put):
    put()
    words = site.visit("/jobs/1/left/").words
    assert "$640 to $720 , for 40 paid hours" in words.replace("720,", "720 ,")
    assert "Before your own costs" in words


def test_own_costs_are_taken_off_and_kept_nowhere(site, put):
    put()
    page = site.visit("/jobs/1/left/?equipment=500&internet=52")
    assert "After your costs" in page.words
    assert "$628 to $708" in page.words
    assert "Set-Cookie" not in site.answer("/jobs/1/left/?equipment=500").headers


def test_up_to_is_warned_of(site, put):
    put(pay=replace(PAY, low=None))
    words = site.visit("/jobs/1/left/").words
    assert "at most $720" in words
    assert "Nobody is promised that" in words


def test_without_stated_hours_the_person_is_asked_for_theirs(site, put):
    put(when=When(), terms=replace(JOB.terms, hours=None))
    assert "Say below how many" in site.visit("/jobs/1/left/").words
    assert "These are yours" in site.visit("/jobs/1/left/?hours=20").words


def test_pay_by_the_year_is_not_turned_into_hours(site, put):
    put(pay=replace(PAY, unit=Unit.YEAR))
    assert "we make none up" in site.visit("/jobs/1/left/").words


def test_what_cannot_be_read_stays_and_says_how_to_write_it(site, put):
    put()
    page = site.visit("/jobs/1/left/?equipment=much")
    assert "Enter a number, like 25" in page.words


def test_a_job_that_is_not_there_has_no_page(site):
    site.visit("/jobs/4711/left/", 404)
