from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from careers.board.employer import Employer
from careers.board.hiring import Hiring
from careers.board.home import HomeOffice, Kit
from careers.board.job import Job
from careers.board.pay import Pay, Unit
from careers.board.place import Setting, Where
from careers.board.said import Said
from careers.board.shift import Overtime, Pattern, When
from careers.board.terms import Contract, House, Terms
from careers.board.unsaid import questions
from careers.board.work import Calls, Work

NOW = datetime(2026, 11, 22, tzinfo=UTC)

SILENT = Job(
    title="Agent",
    employer=Employer("northbank", "Northbank"),
    posted_at=NOW,
    closes_at=NOW + timedelta(days=20),
)


def asks(job: Job, words: str) -> bool:
    return any(words in question for question in questions(job))


def test_a_silent_ad_is_asked_about_pay_first():
    assert questions(SILENT)[0] == "What is the base pay, before any bonus?"


def test_an_ad_that_says_everything_is_asked_nothing():
    told = replace(
        SILENT,
        work=Work(calls=Calls.INBOUND),
        where=Where(setting=Setting.ON_SITE, country="US"),
        when=When(
            starts="08:00",
            days=("mon", "tue"),
            hours=40,
            overtime=Overtime.NONE,
            pattern=Pattern.FIXED,
        ),
        pay=Pay(
            low=Decimal(18),
            currency="USD",
            unit=Unit.HOUR,
            every="two weeks",
            training=Decimal(17),
            benefits="Health",
        ),
        terms=Terms(contract=Contract.EMPLOYEE, classes=()),
        hiring=Hiring(checks=()),
    )

    assert questions(told) == ()


@pytest.mark.parametrize(
    ("setting", "asked"),
    [(Setting.VIRTUAL, True), (Setting.HYBRID, True), (Setting.ON_SITE, False)],
)
def test_the_home_office_is_asked_about_only_where_there_is_one(setting, asked):
    assert asks(replace(SILENT, where=Where(setting=setting)), "computer") is asked


def test_paying_back_is_asked_only_where_there_is_a_bonus():
    with_bonus = replace(SILENT, pay=Pay(bonus="Up to $1.50 an hour"))

    assert asks(with_bonus, "pay any bonus or commission back")
    assert not asks(SILENT, "pay any bonus or commission back")
    without = replace(SILENT, pay=Pay(bonus="None"))
    assert not asks(without, "bonus last quarter")
    assert not asks(without, "pay any bonus or commission back")


def test_american_forms_are_asked_about_only_in_america():
    here = replace(SILENT, where=Where(country="US"))
    there = replace(SILENT, where=Where(country="PH"))

    assert asks(here, "W-2")
    assert not asks(there, "W-2")
    assert asks(there, "employee or a contractor")


def test_in_the_philippines_the_hmo_is_asked_about():
    assert asks(replace(SILENT, where=Where(country="PH")), "HMO")


def test_contractors_are_not_asked_to_hope_for_benefits():
    contractor = replace(SILENT, terms=Terms(contract=Contract.CONTRACTOR))

    assert not asks(contractor, "benefits")


def test_a_shipped_computer_has_to_go_back_some_day():
    shipped = replace(
        SILENT,
        where=Where(setting=Setting.VIRTUAL),
        home=HomeOffice(kit=Kit.SHIPPED, deposit=Said(False)),
    )

    assert asks(shipped, "who pays to send it back")


def test_a_bid_without_a_ranking_is_questioned():
    assert asks(replace(SILENT, when=When(pattern=Pattern.BID)), "ranked by")


@pytest.mark.parametrize(
    ("parts", "asked"),
    [
        ({"terms": Terms(house=House.AGENCY)}, "become permanent"),
        ({"terms": Terms(seasonal=True)}, "season end"),
        ({"when": When(pattern=Pattern.ROTATING)}, "shifts rotate"),
        ({"where": Where(setting=Setting.HYBRID)}, "on site"),
        ({"work": Work(calls=Calls.OUTBOUND)}, "sales target"),
        ({"where": Where(setting=Setting.VIRTUAL, country="US")}, "Which states"),
    ],
)
def test_each_kind_of_job_is_asked_its_own_question(parts, asked):
    assert asks(replace(SILENT, **parts), asked)


def test_an_ad_that_collects_all_year_has_no_start_to_ask_for():
    assert not asks(replace(SILENT, terms=Terms(evergreen=True)), "When would I start")
