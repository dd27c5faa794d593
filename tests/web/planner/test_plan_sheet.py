from datetime import date

from careers.pathways.learner import Learner
from careers.pathways.limits import Limits
from careers.web.planner.plan_sheet import ROOM, milestones, sheet
from tests.small import CATALOGUE

TODAY = date(2026, 11, 22)
STEPS = {(step.start, step.goal): step for step in CATALOGUE.steps}
WAY = Learner(CATALOGUE).follow(
    (STEPS["csr", "senior-agent"], STEPS["senior-agent", "qa-analyst"])
)
PLAN = sheet(WAY, CATALOGUE, Limits(), TODAY)


def test_each_step_has_its_days_and_its_list() -> None:
    first, second = PLAN.parts
    assert TODAY < first.first < first.due < first.last < second.last
    assert first.due == date(2027, 5, 23)
    assert [add.skill for add in first.todo] == ["calming"]
    assert PLAN.goal.id == "qa-analyst"


def test_the_list_leaves_room_for_every_step() -> None:
    assert sum(len(part.todo) for part in PLAN.parts) <= ROOM
    assert all(part.more == 0 for part in PLAN.parts)


def test_milestones_are_the_expected_days() -> None:
    days = milestones(PLAN)
    assert [one.day for one in days] == [part.due for part in PLAN.parts]
    assert days[0].name == "Be ready for: Senior agent"
    assert "Take the hard queue" in days[0].about


def test_sources_that_are_known_are_named_once() -> None:
    assert PLAN.sources == ()
