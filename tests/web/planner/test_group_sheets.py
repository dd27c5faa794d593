import json
from datetime import date

import pytest

from careers.pathways.limits import Limits
from careers.people.clients.group_plan import Fate, GroupDesk, GroupPlan
from careers.people.clients.group_row import GroupRow
from careers.skills.profile import Profile
from careers.web.planner.group_sheets import (
    alone,
    plan_body,
    plan_values,
    report_csv,
    report_page,
    told,
)
from tests.shipped import CATALOGUE

DAY = date(2026, 3, 2)
DESK = GroupDesk(CATALOGUE, lambda row: Profile())


def made(**said) -> GroupPlan:
    own = {"line": 2, "code": "A-1", "start": "csr", "goal": "qa-analyst", **said}
    return DESK.plan(GroupRow(**own))


def test_a_plan_is_a_page_of_its_own_headed_by_the_client():
    body = plan_body(made(name="Ana <Ruiz>", unsaid=("purple",)), CATALOGUE, DAY)
    page = alone("Plan A-1", body)
    assert page.startswith("<!doctype html>")
    assert "Ana &lt;Ruiz&gt;: From customer service representative" in page
    assert "Not understood in the limits: “purple”." in page
    assert "@page" in page


def test_openings_that_were_not_asked_for_are_not_called_none():
    body = plan_body(made(), CATALOGUE, DAY)
    assert "not asked" in body
    assert "this board" not in body


def test_a_plan_is_data_with_its_client_and_its_days():
    values = plan_values(made(name="Ana"), CATALOGUE, DAY)
    assert values["client"] == {"code": "A-1", "name": "Ana"}
    assert values["milestones"][-1]["name"] == "Be ready for: QA analyst"
    assert json.loads(json.dumps(values))["to"] == "qa-analyst"


def test_the_report_says_of_everybody_what_became_of_them():
    none = made(goal="workforce-manager", limits=Limits(months=3))
    bad = GroupPlan(9, "=A", Fate.UNREADABLE, problem="Torn.", remedy="Mend it.")
    lines = [told(own, CATALOGUE, "f.html") for own in (made(), none, bad)]
    assert [own.fate for own in lines] == [Fate.DONE, Fate.NO_WAY, Fate.UNREADABLE]
    assert lines[1].why
    assert '"\'=A"' in report_csv(lines)
    page = report_page(lines, DAY)
    assert "1 with a plan, 1 without a way, 1 not planned" in page
    assert page.index("Torn.") < page.index("QA analyst")


def test_what_was_chosen_for_somebody_is_said():
    assert "likeliest next role" in told(made(goal=""), CATALOGUE).notes


def test_a_row_without_a_way_has_no_plan():
    bad = GroupPlan(9, "A", Fate.UNREADABLE)
    for write in (plan_body, plan_values):
        with pytest.raises(ValueError, match="unreadable"):
            write(bad, CATALOGUE, DAY)
