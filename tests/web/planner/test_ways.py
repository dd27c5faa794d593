from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask

from careers.pathways.answer import Answer
from careers.pathways.choices import Choice, Name
from careers.pathways.learner import Learner
from careers.pathways.pathway import Pathway
from careers.web.planner.ways import named
from tests.small import CATALOGUE
from tests.web.small_site import small_app

SENIOR, STRAIGHT, ON, *_ = CATALOGUE.steps


@pytest.fixture
def app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Flask]:
    for app in small_app(tmp_path, monkeypatch):
        with app.test_request_context():
            yield app


def way(*steps: object) -> Pathway:
    return Learner(CATALOGUE).follow(steps)  # type: ignore[arg-type] # steps


@pytest.mark.usefixtures("app")
def test_ways_that_are_best_at_nothing_are_named_by_where_they_go() -> None:
    choices = (
        Choice(way(STRAIGHT), (Name.FASTEST,)),
        Choice(way(SENIOR, ON), (Name.ANOTHER,)),
        Choice(way(SENIOR), (Name.ANOTHER,)),
    )
    found = named(Answer(choices=choices, reasons=((), (), ())))
    assert [one.name for one in found] == [
        "Fastest", "Another way, by senior agent", "Another way, to senior agent",
    ]  # fmt: skip


@pytest.mark.usefixtures("app")
def test_a_single_way_is_best_at_nothing() -> None:
    one = Answer(choices=(Choice(way(STRAIGHT), (Name.FASTEST,)),), reasons=((),))
    assert named(one)[0].name == "The way that beats all others"
    assert named(replace(one))[0].because == ""
