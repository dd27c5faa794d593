import json

from careers.pathways.answer import answer
from careers.pathways.learner import Learner
from careers.pathways.limits import Limits
from careers.pathways.planner import Trip
from careers.pathways.ways_on import likely_roles
from careers.web.planner.plan_data import answer_data, way_on_data
from tests.small import CATALOGUE

LEARNER = Learner(CATALOGUE, openings={"qa-analyst": 2})


def data(trip: Trip) -> dict:
    plain = answer_data(trip, answer(trip, LEARNER), CATALOGUE)
    return json.loads(json.dumps(plain))


def test_an_answer_is_plain_data_with_every_gap_and_source() -> None:
    found = data(Trip("csr", "qa-analyst", Limits(weekly=4)))
    assert found["limits"] == ["4 hours a week to learn"]
    assert len(found["pathways"]) > 1
    last = found["pathways"][0]["steps"][-1]
    assert last["pay"]["source"] == "oews"
    assert last["openings_today"] == 2
    assert last["gap"][0]["action"]


def test_no_way_is_data_too() -> None:
    found = data(Trip("csr", "team-lead", Limits(months=6)))
    assert found["pathways"] == []
    assert found["no_way"]["why"] == "limits"
    assert found["relaxing"][0]["limits"] == ["months"]
    assert data(Trip("csr", "team-lead"))["why_not_straight"].startswith("Why not")


def test_a_next_role_carries_its_points() -> None:
    first, *_, last = likely_roles("csr", LEARNER)
    assert way_on_data(first, CATALOGUE)["reasons"]
    assert way_on_data(last, CATALOGUE)["score"] <= first.score
