from hypothesis import given, settings

from careers.catalogue.catalogue import Catalogue
from careers.pathways.ahead import look_ahead, look_round, may
from careers.pathways.ground import make_ground
from careers.pathways.learner import Learner
from careers.pathways.limits import Limits
from tests.pathways.brute import catalogues
from tests.small import CATALOGUE

GROUND = make_ground(Learner(CATALOGUE), Limits())


def test_the_bounds_of_the_small_map() -> None:
    ahead = look_ahead(GROUND, "qa-analyst", 0, 3)
    assert ahead.time[0] == {"qa-analyst": 0}
    assert ahead.time[1]["csr"] == 1500
    assert ahead.time[2]["csr"] == 1400
    assert "island" not in ahead.time[3]
    assert look_round(GROUND, "csr", 1) == {
        "csr": 0,
        "senior-agent": 600,
        "qa-analyst": 1500,
    }


@settings(deadline=None, max_examples=40)
@given(catalogues())
def test_no_way_is_ever_better_than_the_bound(field: Catalogue) -> None:
    learner = Learner(field)
    ground = make_ground(learner, Limits())
    ahead, soonest = look_ahead(ground, "i", 0, 2), look_round(ground, "a", 2)
    for one in field.steps:
        for two in field.steps:
            if one.start == "a" and one.goal == two.start and two.goal == "i":
                way = learner.follow((one, two))
                if all(may(m, "i") for m in ground.moves["a"] if m.step == one):
                    assert ahead.time[2]["a"] <= way.time
                    assert ahead.word[2]["a"] <= -way.likelihood
                assert soonest["i"] <= way.time


def test_more_steps_never_make_the_bound_worse() -> None:
    ahead = look_ahead(GROUND, "qa-analyst", 0, 6)
    for fewer, more in zip(ahead.time, ahead.time[1:], strict=False):
        assert all(more[role] <= time for role, time in fewer.items())
