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
            time, hours, word, cost = ground.toll(move, ground.start(start))
            assert (time, hours, -word) == (leg.time, sum(leg.hours), leg.chance.word)
            assert cost == leg.cost[1]
            assert -move.words[-1] >= leg.chance.word


def test_steps_to_roles_that_break_a_limit_are_not_laid_out(
    catalogue: Catalogue,
) -> None:
    limits = Limits(leave_out=frozenset({"trainer"}))
    ground = make_ground(Learner(catalogue), limits)
    goals = {move.step.goal for moves in ground.moves.values() for move in moves}
    assert "trainer" not in goals
    assert "qa-analyst" in goals


def test_hours_a_week_change_the_time_and_nothing_else(catalogue: Catalogue) -> None:
    learner = Learner(catalogue)
    plain, paced = (make_ground(learner, Limits(weekly=w)) for w in (None, 1))
    levels = plain.start("csr")
    pairs = [
        (plain.toll(move, levels), paced.toll(move, levels))
        for move in plain.moves["csr"]
    ]
    assert any(one[0] < other[0] for one, other in pairs)
    assert all(one[1:] == other[1:] for one, other in pairs)


def test_what_is_reckoned_for_one_person_is_not_kept_for_the_next(
    catalogue: Catalogue,
) -> None:
    one, other = (make_ground(Learner(catalogue), Limits()) for _ in range(2))
    one.asks["trainer"].study(one.start("csr"))
    assert one.asks["trainer"].known
    assert not other.asks["trainer"].known
    assert one.lay is other.lay
