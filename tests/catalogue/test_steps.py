"""Rules about the moves that ship: where people in this work can get to, and how."""

import pytest

from careers.catalogue.source import Basis
from careers.catalogue.step import Kind, Step
from tests.shipped import CATALOGUE

ROLES = CATALOGUE.roles
STEPS = CATALOGUE.steps
WITHIN = 5

GOALS = (
    "supervisor operations-manager contact-center-manager director "
    "qa-analyst qa-lead qa-manager "
    "real-time-analyst scheduler forecaster workforce-manager reporting-analyst "
    "trainer training-manager knowledge-specialist knowledge-manager "
    "tech-support-1 tech-support-2 tech-support-3 it-support-technician "
    "inside-sales account-manager retention-specialist customer-success-manager "
    "cx-analyst cx-manager conversation-designer bot-trainer agent-assist-specialist "
    "fraud-specialist back-office-agent bilingual-agent interpreter "
    "client-services-manager account-director vendor-manager platform-administrator "
    "dialer-manager agent-recruiter command-center-lead floor-support nesting-coach"
)
WAYS_IN = "retail-associate receptionist hospitality-worker bank-teller claims-clerk"
WAYS_OUT = (
    "office-administrator hr-assistant project-coordinator systems-administrator "
    "field-sales-representative"
)
FIRST_JOBS = {
    role.id for role in ROLES.values() if role.rung == 1 and role.family != "outside"
}


def steps_to(start: str) -> dict[str, int]:
    """Count the steps from a role to every other that can be reached."""
    away, edge = {start: 0}, [start]
    while edge:
        here = edge.pop(0)
        for step in CATALOGUE.ways_on(here):
            if step.goal not in away:
                away[step.goal] = away[here] + 1
                edge.append(step.goal)
    return away


FROM_CSR = steps_to("csr")


@pytest.mark.parametrize("goal", f"{GOALS} {WAYS_OUT}".split())
def test_a_customer_service_representative_gets_there_in_few_steps(goal):
    assert FROM_CSR[goal] <= WITHIN


@pytest.mark.parametrize("start", WAYS_IN.split())
def test_neighbors_of_the_field_have_a_way_into_a_first_job(start):
    assert FIRST_JOBS & {step.goal for step in CATALOGUE.ways_on(start)}
    assert "csr" in steps_to(start)


def test_the_family_beyond_the_center_is_ways_in_and_ways_out():
    outside = {role.id for role in CATALOGUE.roles_of("outside")}
    assert outside == {*WAYS_IN.split(), *WAYS_OUT.split()}
    assert outside == {role.id for role in ROLES.values() if not role.centers}


def test_there_are_moves_of_every_kind():
    assert len(STEPS) >= 190
    assert {step.kind for step in STEPS} == set(Kind)
    assert {step.same_employer for step in STEPS} == {True, False}


def test_the_share_of_field_practice_is_all_of_it_until_somebody_measures():
    practice = [step for step in STEPS if step.basis == Basis.FIELD_PRACTICE]
    assert len(practice) == len(STEPS)


def _said(step: Step) -> str:
    return f"{step.start} to {step.goal}"


def test_a_promotion_goes_up_and_a_return_does_not():
    rung = {role.id: role.rung for role in ROLES.values()}
    up = {_said(s) for s in STEPS if rung[s.goal] > rung[s.start]}
    wrong = [
        _said(s)
        for s in STEPS
        if (s.kind == Kind.PROMOTION and _said(s) not in up)
        or (s.kind == Kind.RETURN and _said(s) in up)
    ]
    assert wrong == []


def test_a_change_of_family_changes_the_family():
    wrong = [
        _said(step)
        for step in STEPS
        if step.kind == Kind.CHANGE
        and ROLES[step.start].family == ROLES[step.goal].family
    ]
    assert wrong == []


def test_only_a_return_needs_no_gate():
    easy = {Kind.RETURN, Kind.SIDEWAYS}
    assert {step.kind for step in STEPS if not step.gates} <= easy


def test_a_promotion_in_the_first_firm_asks_for_a_clean_record():
    asks = [
        any("discipline" in gate.lower() for gate in step.gates)
        for step in STEPS
        if step.kind == Kind.PROMOTION
        and step.same_employer
        and ROLES[step.start].rung == 1
    ]
    assert asks
    assert all(asks)


@pytest.mark.parametrize(
    ("start", "goal", "word"),
    [
        ("patient-access", "nurse-triage", "license"),
        ("csr", "insurance-agent", "exam"),
        ("bilingual-agent", "interpreter", "test"),
        ("tech-support-1", "it-support-technician", "certificate"),
    ],
)
def test_what_a_law_or_a_test_demands_is_a_gate(start, goal, word):
    (step,) = (s for s in CATALOGUE.ways_on(start) if s.goal == goal)
    assert any(word in gate.lower() for gate in step.gates)
