from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as some

from careers.catalogue.source import Basis
from careers.pathways.drawn import Drawn, draw
from careers.pathways.learner import Learner
from careers.pathways.likelihood import Likelihood
from careers.pathways.limits import Limits
from careers.pathways.planner import Trip, plan
from tests.shipped import CATALOGUE as SHIPPED
from tests.small import CATALOGUE, profile

LEARNER = Learner(CATALOGUE, profile())
ROLES = some.lists(some.sampled_from(sorted(SHIPPED.roles)), min_size=2, max_size=5)
ANYBODY = Learner(SHIPPED, profile())


def drawn(*roles: str, limits: Limits | None = None) -> Drawn:
    found = draw(roles, LEARNER, limits or Limits())
    assert found is not None
    return found


def test_a_way_over_known_steps_is_the_planners_own() -> None:
    choice = plan(Trip("csr", "team-lead"), LEARNER)[0]
    assert drawn(*choice.pathway.stops).pathway == choice.pathway


def test_a_move_without_a_step_takes_the_months_of_the_quickest_way_known() -> None:
    leg = drawn("csr", "team-lead").legs[0]
    assert not leg.is_known
    assert leg.by == ("senior-agent",)
    assert leg.has_time
    assert leg.leg.months[0] >= 10
    assert leg.leg.step.basis is Basis.ESTIMATE


def test_where_no_way_is_known_the_time_is_not_known_either() -> None:
    found = drawn("csr", "island")
    assert not found.has_time
    assert found.is_doubtful


def test_a_move_nobody_usually_makes_gets_no_credit_for_being_usual() -> None:
    leg = drawn("csr", "team-lead").legs[0].leg
    assert leg.chance.word < Likelihood.FAIR
    assert drawn("csr", "team-lead").legs[0].is_unlikely


def test_a_limit_shuts_nothing_out_and_stands_beside_the_move() -> None:
    limits = Limits(pay=45_000, leave_out=frozenset({"senior-agent"}))
    found = drawn("csr", "senior-agent", "team-lead", limits=limits)
    assert found.legs[0].broken == ("pay", "leave_out")
    assert found.is_doubtful


def test_a_way_that_takes_too_long_says_so() -> None:
    route = ("csr", "senior-agent", "team-lead")
    assert drawn(*route, limits=Limits(months=6)).is_late
    assert not drawn(*route).is_late


def test_what_is_no_way_is_not_drawn() -> None:
    for roles in ((), ("csr",), ("csr", "csr"), ("csr", "nobody")):
        assert draw(roles, LEARNER, Limits()) is None


def test_one_may_go_back_where_one_was() -> None:
    assert drawn("csr", "senior-agent", "csr").legs[1].leg.adds == ()


@given(ROLES)
def test_any_roles_in_any_order_can_be_reckoned(roles: list[str]) -> None:
    found = draw(tuple(roles), ANYBODY, Limits(days=True, weekly=3))
    if found is None:
        assert any(a == b for a, b in pairwise(roles))
    else:
        assert found.pathway.stops == tuple(roles)
        assert all(low <= high for low, high in [found.pathway.months])
