from datetime import date, timedelta

from careers.pathways.limits import Limits
from careers.people.clients.barrier import Barrier, Hurdle
from careers.people.clients.client import Said
from careers.people.clients.client_plan import ClientPlan, PlanAction, PlanStep
from careers.people.clients.footing import (
    FAR,
    Footing,
    StepFigures,
    footing_of,
    is_far_behind,
    moves,
    step_figures,
)
from careers.people.clients.intake import Intake
from tests.shipped import CATALOGUE

DAY = date(2026, 3, 2)
FIRST = PlanStep("qa-analyst", DAY, DAY + timedelta(days=30))
SECOND = PlanStep("team-lead", DAY, DAY + timedelta(days=90))
LEARN = PlanAction(number=1, do="Learn", step="qa-analyst", done_on=DAY)
PLAN = ClientPlan("csr", ("team-lead",), (FIRST, SECOND), (LEARN,))


def test_a_plan_rests_on_what_the_client_said_and_what_is_done():
    hurdles = (Hurdle(Barrier.TRANSPORT), Hurdle(Barrier.CHILDCARE, solved=True))
    intake = Intake(goals=("team-lead",), limits=Limits(days=True), hurdles=hurdles)
    assert footing_of(Said(intake=intake), PLAN, DAY) == Footing(
        goals=("team-lead",),
        limits=Limits(days=True),
        barriers=(Barrier.TRANSPORT,),
        done=("qa-analyst",),
    )


def test_a_step_is_far_behind_a_month_after_its_last_day_unless_done():
    after = SECOND.last + FAR
    assert not is_far_behind(PLAN, SECOND, after)
    assert is_far_behind(PLAN, SECOND, after + timedelta(days=1))
    assert not is_far_behind(PLAN, FIRST, after + timedelta(days=1))


def test_each_step_goes_on_from_the_one_before():
    assert list(moves(PLAN)) == [("csr", "qa-analyst"), ("qa-analyst", "team-lead")]


def test_figures_are_those_of_the_map_or_nothing():
    own = step_figures("csr", "qa-analyst", CATALOGUE)
    step = next(one for one in CATALOGUE.ways_on("csr") if one.goal == "qa-analyst")
    pay = CATALOGUE.roles["qa-analyst"].pay
    assert (own.months, own.pay) == (step.months, (pay.low, pay.high))
    assert step_figures("gone", "gone too", CATALOGUE) == StepFigures(
        "gone", "gone too"
    )
