from dataclasses import replace

from careers.pathways.answer import Answer
from careers.pathways.choices import Choice, Name
from careers.pathways.learner import Learner
from careers.pathways.pathway import Pathway
from careers.web.planner.ways import named
from tests.small import CATALOGUE

SENIOR, STRAIGHT, ON, *_ = CATALOGUE.steps


def way(*steps: object) -> Pathway:
    return Learner(CATALOGUE).follow(steps)  # type: ignore[arg-type] # steps


def test_ways_that_are_best_at_nothing_are_named_by_where_they_go() -> None:
    choices = (
        Choice(way(STRAIGHT), (Name.FASTEST,)),
        Choice(way(SENIOR, ON), (Name.ANOTHER,)),
        Choice(way(SENIOR), (Name.ANOTHER,)),
    )
    found = named(Answer(choices=choices, reasons=((), (), ())), CATALOGUE)
    assert [one.name for one in found] == [
        "Fastest", "Another way, by senior agent", "Another way, to senior agent",
    ]  # fmt: skip


def test_a_single_way_is_best_at_nothing() -> None:
    one = Answer(choices=(Choice(way(STRAIGHT), (Name.FASTEST,)),), reasons=((),))
    assert named(one, CATALOGUE)[0].name == "The way that beats all others"
    assert named(replace(one), CATALOGUE)[0].because == ""
