from dataclasses import replace
from decimal import Decimal

import pytest

from careers.board.pay import Pay, Unit
from careers.board.place import Where
from careers.board.shift import ShiftKind, When
from careers.board.terms import Contract, Terms
from careers.web.facts.pay import benefit_facts, pay_facts, plainly
from tests import cast

MANILA = replace(
    cast.AGENT,
    where=Where(country="PH"),
    pay=Pay(
        low=Decimal(22000),
        high=Decimal(27000),
        currency="PHP",
        unit=Unit.MONTH,
        allowances=Decimal(4000),
        hmo="From day one, two dependents",
        probation="6 months",
    ),
)


def rows(job, facts=pay_facts):
    return {fact.term: fact for fact in facts(job)}


def test_base_and_bonus_are_never_one_sum():
    pay = rows(cast.MEMBER_SERVICES)

    assert pay["Base"].words == "$18.25 to $20.50 an hour"
    assert pay["Bonus"].words == "up to $1.50 an hour for quality"
    assert pay["Bonus"].notes == ("62 of 100 agents earned it.",)
    assert pay["Paid back if you leave"].words == "None"


def test_a_bonus_without_its_chance_says_so():
    unproved = replace(cast.AGENT, pay=Pay(bonus="Up to $500"))

    assert rows(unproved)["Bonus"].notes == ("How many agents earn it is not stated.",)


def test_what_is_not_stated_has_a_row_all_the_same():
    pay = rows(cast.PLANNER)

    assert pay["Base"].words is None
    assert pay["How often paid"].words is None
    assert "Commission" not in pay


def test_sellers_are_told_whether_commission_is_stated():
    assert rows(cast.SALES)["Commission"].words is None


def test_the_philippines_owe_a_13th_month_by_law():
    thirteenth = rows(MANILA)["13th month"]

    assert thirteenth.by_law
    assert thirteenth.words == "A twelfth of the year’s basic pay, by 24 December"
    assert "13th month" not in rows(cast.AGENT)


def test_night_work_there_is_paid_more_by_law():
    days = replace(MANILA, when=When(kinds=(ShiftKind.DAYS,)))
    better = replace(MANILA, pay=replace(MANILA.pay, night="15 in 100 more"))

    assert rows(MANILA)["Night differential"].by_law
    assert "Night differential" not in rows(days)
    assert rows(better)["Night differential"].words == "15 in 100 more"
    assert rows(better)["Night differential"].notes == (
        "The least by law is a tenth more.",
    )


def test_contractors_are_not_promised_what_employees_are_owed():
    contractor = replace(MANILA, terms=Terms(contract=Contract.CONTRACTOR))

    assert "13th month" not in rows(contractor)


def test_the_hmo_stands_first_where_it_matters_most():
    assert list(rows(MANILA, benefit_facts)) == ["HMO", "Benefits", "Probation"]
    assert list(rows(cast.AGENT, benefit_facts)) == ["Benefits"]


@pytest.mark.parametrize(
    ("pay", "warning"),
    [
        (Pay(high=Decimal(20)), "This is the most they pay"),
        (Pay(low=Decimal(20)), "This is where pay starts"),
        (Pay(low=Decimal(20), high=Decimal(20), bonus="OTE $60,000"), "On-target pay"),
        (Pay(commission="$30k on-target"), "On-target pay"),
    ],
)
def test_pay_that_sounds_better_than_it_is_is_said_plainly(pay, warning):
    assert plainly(pay).startswith(warning)


def test_a_full_range_needs_no_warning():
    assert plainly(cast.MEMBER_SERVICES.pay) is None


def test_training_and_second_languages_have_their_own_rows():
    told = replace(
        cast.MEMBER_SERVICES,
        pay=replace(
            cast.MEMBER_SERVICES.pay,
            training=Decimal(17),
            bilingual="$1.25 an hour more",
            weekend="$1 an hour more",
        ),
    )

    assert rows(told)["While you train"].words == "$17 an hour"
    assert rows(told)["Spanish"].words == "$1.25 an hour more"
    assert rows(told)["Weekends"].words == "$1 an hour more"


def test_training_for_nothing_is_not_paid():
    base = Pay(low=Decimal("0.31"), currency="USD", unit=Unit.MINUTE)
    unpaid = replace(cast.AGENT, pay=replace(base, training=Decimal(0), bonus="None"))

    assert rows(unpaid)["While you train"].words == "Not paid"
    assert rows(unpaid)["Bonus"].notes == ()
    assert "Paid back if you leave" not in rows(unpaid)


def test_a_wide_range_stands_beside_its_reason():
    wide = replace(cast.AGENT.pay, wide="Agents and senior agents")

    notes = rows(replace(cast.AGENT, pay=wide))["Base"].notes
    assert notes == ("Why the range is wide: Agents and senior agents",)


def test_on_target_pay_stands_beside_what_the_middle_agent_earned():
    pay = replace(cast.AGENT.pay, bonus="OTE £34,000", median=Decimal(28_500))

    notes = rows(replace(cast.AGENT, pay=pay))["Bonus"].notes
    assert notes == ("The middle agent earned £28,500 a year with it.",)
