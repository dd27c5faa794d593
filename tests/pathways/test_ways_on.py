from careers.pathways.learner import Learner
from careers.pathways.ways_on import Factor, next_roles
from tests.small import CATALOGUE, profile


def names(learner: Learner) -> list[str]:
    return [way.leg.step.goal for way in next_roles("csr", learner)]


def test_the_best_prepared_way_on_comes_first() -> None:
    assert names(Learner(CATALOGUE)) == ["senior-agent", "qa-analyst"]


def test_what_a_person_shows_can_turn_the_order() -> None:
    able = Learner(CATALOGUE, profile(coaching=4, excel=4), {"qa-analyst": 9})
    assert names(able)[0] == "qa-analyst"


def test_every_point_has_its_factor() -> None:
    way = next_roles("csr", Learner(CATALOGUE, openings={"senior-agent": 3}))[0]
    assert dict(way.points) == {
        Factor.RAISED: -5,
        Factor.MONTHS: -6,
        Factor.OPENINGS: 3,
        Factor.PAY: 4,
    }
    assert way.score == -4


def test_a_role_nothing_leads_on_from_has_no_ways_on() -> None:
    assert next_roles("island", Learner(CATALOGUE)) == ()
