from dataclasses import replace
from datetime import date, timedelta

import pytest

from careers.pathways.limits import Limits
from careers.people.clients.barrier import Barrier, Hurdle
from careers.people.clients.client import Client, Said
from careers.people.clients.client_plan import ClientPlan, PlanAction, PlanStep
from careers.people.clients.follow_up import Considered, FollowUp
from careers.people.clients.footing import FAR, Footing, StepFigures, footing_of
from careers.people.clients.intake import Intake
from careers.people.clients.outcome import Ended, Outcome
from careers.people.clients.plan_folder import PlanFolder
from careers.people.clients.plan_news import News, Outside, What, news, watched
from careers.people.clients.plan_version import Agreement, Refusal, Side, Version
from careers.people.seekers.anonymous import AnonymousProfile
from careers.skills.profile import Ability, Profile
from tests.cast import NOW

DAY = NOW.date()
STEP = PlanStep("qa-analyst", DAY + timedelta(days=90), DAY + timedelta(days=180))
LEARN = PlanAction(number=1, do="Learn", step="qa-analyst", jobs=(7,))
PLAN = ClientPlan("csr", ("qa-analyst",), (STEP,), (LEARN,))
ANA = Client(agency="a", counselor=1, code="A1", made_at=NOW, changed_at=NOW)
SIGNED = tuple(Agreement(side, "A", NOW) for side in Side)
BASIS = Footing(figures=(StepFigures("csr", "qa-analyst", (6, 12)),))
FIRST = Version(number=1, plan=PLAN, at=NOW, by=1, agreements=SIGNED, footing=BASIS)


def told(
    *versions: Version, after: FollowUp | None = None, said: Said | None = None,
    outside: Outside | None = None,
) -> list[What]:  # fmt: skip
    client = replace(ANA, said=said or Said())
    folder = PlanFolder(versions or (FIRST,), after or FollowUp())
    found = news(watched(client, folder), outside or Outside(DAY))
    return [one.what for one in found]


def said(profile: Profile | None = None, **intake) -> Said:
    own = AnonymousProfile("", profile or Profile())
    return Said(intake=Intake(**intake), profile=own)


def test_nothing_is_news_when_nothing_changed():
    assert told() == []
    assert news(watched(ANA, PlanFolder()), Outside(DAY)) == ()


@pytest.mark.parametrize(
    ("own", "what"),
    [
        (said(goals=("team-lead",)), What.WISHES),
        (said(wishes="Nearer to home"), What.WISHES),
        (said(limits=Limits(days=True)), What.LIMITS),
        (said(hurdles=(Hurdle(Barrier.CHILDCARE),)), What.BARRIERS),
        (said(Profile({"excel": Ability("excel", 2)})), What.SKILLS),
    ],
)
def test_what_the_record_says_otherwise_is_news_alone(own, what):
    assert told(said=own) == [what]


def test_a_barrier_that_is_gone_is_news():
    before = replace(BASIS, barriers=(Barrier.CHILDCARE,))
    client = replace(ANA, said=said(hurdles=(Hurdle(Barrier.CHILDCARE, solved=True),)))
    own = PlanFolder((replace(FIRST, footing=before),))
    (one,) = news(watched(client, own), Outside(DAY))
    assert (one.came, one.went) == ((), ("childcare",))


def test_a_closed_job_is_news_with_its_step_and_day():
    found = watched(ANA, PlanFolder((FIRST,)))
    (one,) = news(found, Outside(DAY, {7: DAY}))
    assert one == News(what=What.JOB, on=DAY, place=1, role="qa-analyst")
    known = replace(FIRST, footing=replace(BASIS, closed=(7,)))
    assert told(known, outside=Outside(DAY, {7: DAY})) == []


def test_closed_jobs_of_one_step_are_one_piece_of_news():
    plan = PLAN.putting(replace(LEARN, jobs=(7, 8, 9)))
    found = watched(ANA, PlanFolder((replace(FIRST, plan=plan),)))
    later = DAY + timedelta(days=3)
    (one,) = news(found, Outside(DAY, {7: DAY, 8: later, 5: None}))
    assert (one.many, one.on) == (2, later)


def test_other_figures_of_a_step_are_news():
    now = {("csr", "qa-analyst"): StepFigures("csr", "qa-analyst", (8, 14))}
    assert told(outside=Outside(DAY, figures=now)) == [What.FIGURES]


@pytest.mark.parametrize(
    ("reached", "what"),
    [
        (STEP.first - FAR - timedelta(days=1), [What.DONE_EARLY]),
        (STEP.first - FAR, []),
        (STEP.last + FAR, []),
        (STEP.last + FAR + timedelta(days=1), [What.DONE_LATE]),
    ],
)
def test_a_step_done_a_month_early_or_late_is_news(reached, what):
    assert told(after=FollowUp(reached={"qa-analyst": reached})) == what
    assert told(after=FollowUp(done={1: reached})) == what


def test_work_in_the_role_of_a_step_is_news_until_it_is_written_down():
    own = Said(ended=(Ended(Outcome.HIRED, DAY, role="qa-analyst"),))
    assert told(said=own) == [What.ARRIVED]
    assert told(said=own, after=FollowUp(reached={"qa-analyst": STEP.first})) == []
    elsewhere = Said(ended=(Ended(Outcome.HIRED, DAY, role="team-lead"),))
    assert told(said=elsewhere) == []
    known = replace(FIRST, footing=replace(BASIS, arrived=("qa-analyst",)))
    assert told(known, said=own) == []


def test_a_step_left_for_a_month_is_news_until_it_is_known():
    after = Outside(STEP.last + FAR + timedelta(days=1))
    assert told(outside=after) == [What.LATE]
    known = replace(FIRST, footing=replace(BASIS, late=("qa-analyst",)))
    assert told(known, outside=after) == []


def test_a_no_of_the_client_is_news_until_something_new_is_proposed():
    no = Version(
        number=2, plan=PLAN, at=NOW, by=1, refusal=Refusal(Side.CLIENT, NOW, "Too far")
    )
    assert told(FIRST, no) == [What.REFUSED]
    assert told(no) == [What.REFUSED]
    back = replace(no, refusal=Refusal(Side.COUNSELOR, NOW))
    assert told(FIRST, back) == []
    assert told(FIRST, no, replace(FIRST, number=3, agreements=())) == []


def test_what_was_looked_at_is_no_news_until_it_changes_again():
    own = said(limits=Limits(days=True))
    looked = Considered(1, DAY, "Fits all the same", footing_of(own, PLAN, DAY))
    after = FollowUp(considered=(looked,))
    assert told(said=own, after=after) == []
    assert told(said=said(), after=after) == [What.LIMITS]


def test_versions_that_know_no_footing_say_nothing_of_the_record():
    old = replace(FIRST, footing=None)
    assert told(old, said=said(limits=Limits(days=True))) == []
    assert told(old, outside=Outside(date(2030, 1, 1), {7: DAY})) == [
        What.JOB,
        What.LATE,
    ]
