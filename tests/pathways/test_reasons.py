from dataclasses import replace

from careers.pathways.limits import Limits
from careers.pathways.reasons import Why, explain
from tests.small import CATALOGUE, step


def test_a_limit_that_closes_the_only_way_is_named() -> None:
    limits = Limits(leave_out=frozenset({"senior-agent"}))
    assert explain(CATALOGUE, "csr", "team-lead", limits).why is Why.LIMITS


def test_no_way_from_here_names_the_nearest_role_that_has_one() -> None:
    no_way = explain(CATALOGUE, "island", "qa-analyst", Limits())
    assert (no_way.why, no_way.nearest) == (Why.NO_STEPS, "senior-agent")


def test_a_way_that_takes_too_long_is_too_far() -> None:
    slow = replace(CATALOGUE, steps=(step("csr", "team-lead", 200, 240),))
    assert explain(slow, "csr", "team-lead", Limits()).why is Why.TOO_FAR


def test_a_role_nobody_reaches_has_no_nearest() -> None:
    assert explain(CATALOGUE, "csr", "island", Limits()).nearest is None
