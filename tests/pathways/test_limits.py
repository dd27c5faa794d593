from dataclasses import replace

import pytest

from careers.catalogue.center import CenterType
from careers.catalogue.conditions import Conditions, Degree, Often
from careers.pathways.limits import Limits, Phones, landing
from tests.small import CSR, ISLAND, QA

ON_SITE = replace(QA, centers=(CenterType.INBOUND,))
DAYS = Conditions(Often.RARE, Often.SOMETIMES, Degree.PREFERRED)
NIGHTS = replace(QA, conditions=replace(DAYS, nights=Often.USUAL))
SCHOOLED = replace(QA, conditions=replace(DAYS, degree=Degree.REQUIRED))
QUIET = replace(QA, phones=False)


@pytest.mark.parametrize(
    ("limits", "role", "broken"),
    [
        (Limits(remote=True), ON_SITE, "remote"),
        (Limits(days=True), NIGHTS, "days"),
        (Limits(no_degree=True), SCHOOLED, "no_degree"),
        (Limits(pay=50_000), QA, "pay"),
        (Limits(phones=Phones.LEAVE), QA, "phones"),
        (Limits(phones=Phones.STAY), QUIET, "phones"),
        (Limits(leave_out=frozenset({"qa-analyst"})), QA, "leave_out"),
    ],
)
def test_a_limit_shuts_out_the_roles_that_break_it(limits, role, broken) -> None:
    assert limits.shut_out(role) == (broken,)
    assert not limits.allow(role)
    assert limits.off(broken).allow(role)


def test_roles_that_keep_to_every_limit_are_allowed() -> None:
    assert Limits(remote=True, days=True, no_degree=True, pay=48_000).allow(QA)
    assert Limits(phones=Phones.STAY).allow(CSR)


def test_what_some_jobs_of_a_role_ask_shuts_nobody_out() -> None:
    some = replace(QA, conditions=DAYS)
    assert Limits(days=True, no_degree=True).allow(some)


def test_pay_that_nobody_knows_cannot_be_promised() -> None:
    assert ISLAND.pay is None
    assert Limits(pay=1).shut_out(ISLAND) == ("pay",)


def test_limits_that_are_on_are_named_in_reading_order() -> None:
    limits = Limits(remote=True, weekly=3, months=24, lives="US-AZ")
    assert limits.on() == ("remote", "weekly", "months")
    assert limits.without() == Limits()


def test_nobody_detours_down() -> None:
    rungs = {"agent": 1, "lead": 3, "chief": 5}
    assert landing(rungs, "agent", "lead") == {"lead"}


def test_who_wants_to_go_down_comes_down_by_stages_and_no_lower() -> None:
    rungs = {"agent": 1, "coach": 2, "lead": 3, "chief": 5}
    assert landing(rungs, "chief", "coach") == {"coach", "lead", "chief"}
