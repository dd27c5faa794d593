from dataclasses import replace

from careers.catalogue.conditions import Conditions, Degree, Often
from careers.catalogue.figures import Outlook
from careers.catalogue.learning import Action
from careers.catalogue.source import Fit
from careers.pathways.cautions import Care, cautions, market, monthly_change
from careers.pathways.conditions import TONGUES
from careers.pathways.limits import Limits
from careers.pathways.pathway import Add, Leg
from careers.skills.requirement import Requirement
from tests.small import CATALOGUE, CSR, QA, SENIOR, step


def outlook(change: float) -> Outlook:
    return Outlook("1", "Clerks", change, "2024–34", "bls", Fit.CLOSE)


def cares(leg: Leg, limits: Limits | None = None, **roles) -> set[Care]:
    known = replace(CATALOGUE, roles={**CATALOGUE.roles, **roles})
    return {one.care for one in cautions(leg, known, limits or Limits())}


LEG = Leg(step("csr", "qa-analyst"), paid=CSR.pay, pay=QA.pay, openings=2)


def test_a_market_that_does_not_grow_is_said_plainly() -> None:
    assert [c.care for c in market(replace(QA, outlook=outlook(-5.5)))] == [
        Care.SHRINKING
    ]
    assert [c.care for c in market(replace(QA, outlook=outlook(0.4)))] == [Care.FLAT]
    assert market(replace(QA, outlook=outlook(4.0))) == market(QA) == ()


def test_no_openings_and_another_employer_are_told() -> None:
    other = replace(LEG, openings=0, step=replace(LEG.step, same_employer=False))
    assert {Care.NO_OPENINGS, Care.EMPLOYER} <= cares(other)
    assert Care.NO_OPENINGS not in cares(replace(LEG, openings=None))


def conditions(**changes: object) -> Conditions:
    days = Conditions(Often.RARE, Often.RARE, Degree.NOT_ASKED)
    return replace(days, **changes)


def test_hours_are_told_when_they_are_odd_or_may_be() -> None:
    nights = {"qa-analyst": replace(QA, conditions=conditions(nights=Often.USUAL))}
    assert Care.ODD_HOURS in cares(LEG, **nights)
    some = {"qa-analyst": replace(QA, conditions=conditions(weekends=Often.SOMETIMES))}
    assert Care.HOURS_VARY in cares(LEG, Limits(days=True), **some)
    assert Care.HOURS_VARY not in cares(LEG, **some)
    assert Care.HOURS_UNSAID in cares(LEG, Limits(days=True))
    assert Care.HOURS_UNSAID not in cares(LEG)


def test_what_a_rise_can_cost_is_told() -> None:
    assert {Care.BENEFITS, Care.OVERTIME} <= cares(LEG)
    down = Leg(step("qa-analyst", "senior-agent"), paid=QA.pay, pay=SENIOR.pay)
    assert Care.PAY_DIP in cares(down)
    sales = {"csr": replace(CSR, family="sales")}
    assert Care.COMMISSION in cares(LEG, **sales)


def test_learning_that_takes_longer_or_time_off_is_told() -> None:
    away = Action(
        "excel", "course", "Go", (200, 200), "Done", (0, 0), while_working=False
    )
    leg = replace(LEG, adds=(Add("excel", 0, 3, True, away),), weekly=2)
    assert {Care.STUDY_LONGER, Care.AWAY_FROM_WORK} <= cares(leg)


def test_income_lost_while_learning_is_said_in_dollars() -> None:
    away = Action("excel", "course", "Go", (30, 52), "Done", while_working=False)
    leg = replace(LEG, adds=(Add("excel", 0, 2, True, away),))
    (found,) = (
        one
        for one in cautions(leg, CATALOGUE, Limits())
        if one.care is Care.AWAY_FROM_WORK
    )
    assert found.amount == 104 * 40_000 / 2080


def test_a_degree_is_told() -> None:
    schooled = replace(QA, conditions=conditions(degree=Degree.REQUIRED))
    assert Care.DEGREE in cares(LEG, **{"qa-analyst": schooled})
    wished = replace(QA, conditions=conditions(degree=Degree.PREFERRED))
    assert Care.DEGREE_WISHED in cares(LEG, **{"qa-analyst": wished})


def test_pay_changes_by_months_from_the_middle_of_the_old_role() -> None:
    assert monthly_change(LEG) == (round(8_000 / 12), round(16_000 / 12))
    assert monthly_change(replace(LEG, pay=None)) is None


def test_a_second_language_is_not_learned_in_hours() -> None:
    asks = replace(QA, asks=(Requirement(TONGUES, 3),))
    new = replace(LEG, adds=(Add(TONGUES, 0, 3),))
    assert Care.LANGUAGE in cares(new, **{"qa-analyst": asks})
    assert Care.LANGUAGE not in cares(LEG, **{"qa-analyst": asks})
    assert Care.LANGUAGE not in cares(new)
