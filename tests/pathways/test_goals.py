from dataclasses import replace

from careers.catalogue.catalogue import Catalogue
from careers.pathways.goals import Aim, bounds, is_goal, middle, targets
from careers.pathways.limits import Limits
from tests.small import CATALOGUE, ISLAND, LEAD


def test_a_role_is_its_own_goal() -> None:
    assert targets(CATALOGUE, "csr", "qa-analyst") == ("qa-analyst",)
    assert is_goal(CATALOGUE, "qa-analyst")
    assert not is_goal(CATALOGUE, "astronaut")


def test_wide_goals_name_roles_the_best_paid_first(catalogue: Catalogue) -> None:
    leading = targets(catalogue, "csr", Aim.SUPERVISOR)
    assert {"team-lead", "supervisor"} <= set(leading)
    assert "operations-manager" not in leading
    analysts = targets(catalogue, "csr", Aim.ANALYST)
    assert {"qa-analyst", "workforce-analyst"} <= set(analysts)
    pays = [middle(catalogue.roles[id_]) for id_ in analysts]
    assert pays == sorted(pays, reverse=True)


def test_off_the_phones_means_no_phones(catalogue: Catalogue) -> None:
    quiet = targets(catalogue, "chat-agent", Aim.OFF_PHONES)
    assert quiet
    assert "chat-agent" not in quiet
    assert not any(catalogue.roles[id_].phones for id_ in quiet)


def test_best_pay_is_meant_within_two_years() -> None:
    assert set(targets(CATALOGUE, "senior-agent", Aim.BEST_PAY)) == {
        "qa-analyst",
        "team-lead",
    }
    assert bounds(Aim.BEST_PAY, Limits()) == 24
    assert bounds(Aim.BEST_PAY, Limits(months=12)) == 12
    assert bounds("csr", Limits()) == 120


def test_off_the_phones_is_no_way_down_in_pay(catalogue: Catalogue) -> None:
    quiet = targets(catalogue, "csr", Aim.OFF_PHONES)
    assert "retail-associate" not in quiet
    assert {"chat-agent", "qa-analyst", "knowledge-specialist"} <= set(quiet)


def test_best_pay_is_worth_a_move(catalogue: Catalogue) -> None:
    better = targets(catalogue, "csr", Aim.BEST_PAY)
    assert "survey-interviewer" not in better
    assert "tech-support-1" in better


def test_pay_without_a_figure_counts_as_least() -> None:
    assert middle(ISLAND) == 0 < middle(replace(LEAD))
