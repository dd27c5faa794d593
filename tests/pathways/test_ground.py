from hypothesis import given, settings

from careers.catalogue.catalogue import Catalogue
from careers.pathways.ground import make_ground
from careers.pathways.learner import Learner
from careers.pathways.limits import Limits
from careers.skills.profile import Profile
from tests.pathways.brute import catalogues, profiles


@settings(deadline=None)
@given(catalogues(), profiles())
def test_bits_and_words_reckon_the_same_toll(
    field: Catalogue, profile: Profile
) -> None:
    learner, limits = Learner(field, profile, {"c": 2}), Limits(weekly=2)
    ground = make_ground(learner, limits)
    for start, moves in ground.moves.items():
        for move in moves:
            leg = learner.leg(move.step, learner.levels_in(start), limits)
            time, hours, word, cost = move.toll(ground.start(start))
            assert (time, hours, -word) == (leg.time, sum(leg.hours), leg.chance.word)
            assert cost == leg.cost[1]
            assert move.best >= leg.chance.word


def test_steps_to_roles_that_break_a_limit_are_not_laid_out(
    catalogue: Catalogue,
) -> None:
    limits = Limits(leave_out=frozenset({"trainer"}))
    ground = make_ground(Learner(catalogue), limits)
    goals = {move.step.goal for moves in ground.moves.values() for move in moves}
    assert "trainer" not in goals
    assert "qa-analyst" in goals
