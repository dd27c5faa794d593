from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask

from careers.pathways.limits import Limits
from careers.pathways.planner import Trip
from careers.web.planner.planning import planned
from tests.web.small_site import small_app


@pytest.fixture
def app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Flask]:
    for app in small_app(tmp_path, monkeypatch):
        with app.test_request_context("/"):
            yield app


def test_several_ways_are_named_for_what_they_are_best_at(app: Flask) -> None:
    view = planned(Trip("csr", "qa-analyst"))
    assert [way.name for way in view.ways] == [
        "Fastest",
        "Surest and smallest leap",
        "Least study",
    ]
    assert view.wide is not None
    assert sum(stop.goal for stop in view.wide.stops) == len(view.ways)


def test_a_single_way_is_best_at_nothing(app: Flask) -> None:
    assert (
        planned(Trip("csr", "team-lead")).ways[0].name
        == "The way that beats all others"
    )


def test_openings_are_todays(app: Flask) -> None:
    view = planned(Trip("senior-agent", ""))
    assert view.goal is None
    assert all(way.leg.openings == 0 for way in view.ways_on)


def test_no_way_draws_no_picture(app: Flask) -> None:
    view = planned(Trip("csr", "island"))
    assert view.no_way is not None
    assert view.wide is None


def test_names_stand_small_in_a_sentence_unless_they_are_letters(app: Flask) -> None:
    view = planned(Trip("csr", "team-lead"))
    assert view.title == "From csr to team lead"
    on = replace(view, trip=Trip("csr", ""))
    assert on.title == "Ways on from csr"
    letters = replace(view, trip=Trip("qa-analyst", ""))
    assert letters.title.startswith("Ways on from")


def test_openings_lead_to_the_jobs_that_were_counted(app: Flask) -> None:
    view = planned(Trip("csr", "qa-analyst", Limits(remote=True, lives="US-AZ")))
    assert view.jobs("csr") == "/jobs/?setting=virtual&role=csr&lives=US-AZ"
