from dataclasses import replace

from careers.catalogue.center import CenterType
from careers.pathways.limits import Limits, open_steps
from tests.small import CATALOGUE, LEAD


def test_remote_only_leaves_out_roles_that_are_never_worked_from_home() -> None:
    on_site = replace(LEAD, centers=(CenterType.INBOUND,))
    field = replace(CATALOGUE, roles={**CATALOGUE.roles, LEAD.id: on_site})
    goals = {step.goal for step in open_steps(field, Limits(remote=True))}
    assert goals == {"senior-agent", "qa-analyst"}


def test_a_role_left_out_is_never_reached() -> None:
    limits = Limits(leave_out=frozenset({"senior-agent"}))
    assert all(s.goal != "senior-agent" for s in open_steps(CATALOGUE, limits))
    assert open_steps(CATALOGUE, limits.without()) == CATALOGUE.steps
