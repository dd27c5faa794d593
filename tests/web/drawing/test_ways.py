from careers.pathways.learner import Learner
from careers.pathways.planner import Trip, plan
from careers.web.drawing.ways import pictures
from tests.small import CATALOGUE

WAYS = [
    ("Fastest", choice.pathway)
    for choice in plan(Trip("csr", "qa-analyst"), Learner(CATALOGUE))
]


def test_every_role_on_the_way_is_a_station_on_both_pictures() -> None:
    for drawn in pictures(WAYS, CATALOGUE):
        names = [stop.station.name for stop in drawn.stops]
        asked = [CATALOGUE.roles[id_].name for _, way in WAYS for id_ in way.stops[1:]]
        assert names == asked


def test_pay_stands_at_the_stations_of_the_wide_picture() -> None:
    drawn, small = pictures(WAYS, CATALOGUE)
    paid = {stop.station.name: stop.pay for stop in drawn.stops if stop.pay}
    role = CATALOGUE.roles["qa-analyst"]
    assert role.pay
    ((_, words),) = paid[role.name]
    assert words == f"${role.pay.low // 1000}k to ${role.pay.high // 1000}k"
    assert not any(stop.pay for stop in small.stops)
