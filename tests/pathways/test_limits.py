from dataclasses import replace

from careers.catalogue.center import CenterType
from careers.catalogue.step import Kind
from careers.pathways.limits import Limits, open_steps
from tests.small import CATALOGUE, LEAD, step


def test_remote_only_leaves_out_roles_that_are_never_worked_from_home() -> None:
    on_site = replace(LEAD, centers=(CenterType.INBOUND,))
    field = replace(CATALOGUE, roles={**CATALOGUE.roles, LEAD.id: on_site})
    goals = {step.goal for step in open_steps(field, "qa-analyst", Limits(remote=True))}
    assert goals == {"senior-agent", "qa-analyst"}


def test_a_role_left_out_is_never_reached() -> None:
    limits = Limits(leave_out=frozenset({"senior-agent"}))
    assert all(
        s.goal != "senior-agent" for s in open_steps(CATALOGUE, "qa-analyst", limits)
    )
    assert open_steps(CATALOGUE, "qa-analyst", limits.without()) == CATALOGUE.steps


def test_a_step_back_is_taken_only_when_it_is_the_goal() -> None:
    back = replace(step("team-lead", "csr"), kind=Kind.RETURN)
    field = replace(CATALOGUE, steps=(*CATALOGUE.steps, back))
    assert back in open_steps(field, "csr", Limits())
    assert back not in open_steps(field, "qa-analyst", Limits())
