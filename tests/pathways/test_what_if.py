from careers.catalogue.catalogue import Catalogue
from careers.pathways.learner import Learner
from careers.pathways.limits import Limits
from careers.pathways.planner import Trip, pareto
from careers.pathways.what_if import Standing, worth
from careers.skills.profile import Ability, Profile
from tests.small import CATALOGUE, profile


def test_the_skill_that_opens_most_roles_comes_first() -> None:
    best = worth(Standing("senior-agent"), Learner(CATALOGUE))[0]
    assert (best.skill, best.level) == ("coaching", 3)
    assert best.opens == ("qa-analyst",)


def test_a_skill_can_take_months_off_a_pathway() -> None:
    limits = Limits(weekly=1)
    way = pareto(Trip("csr", "qa-analyst", limits), Learner(CATALOGUE))[0]
    saved = {
        one.skill: one.saves
        for one in worth(Standing("csr", way, limits), Learner(CATALOGUE))
    }
    assert saved["excel"] > 0


def test_the_months_saved_are_those_of_following_the_way_again(
    catalogue: Catalogue,
) -> None:
    limits, learner = Limits(weekly=1), Learner(catalogue)
    way = pareto(Trip("csr", "qa-analyst", limits), learner)[0]
    steps = tuple(leg.step for leg in way.legs)
    found = worth(Standing("csr", way, limits), learner)
    assert any(one.saves for one in found)
    for one in found:
        able = Learner(catalogue, Profile({one.skill: Ability(one.skill, one.level)}))
        assert one.saves == way.time - able.follow(steps, limits).time


def test_no_skill_opens_a_role_that_breaks_a_limit(catalogue: Catalogue) -> None:
    opened = worth(Standing("csr"), Learner(catalogue))[0].opens
    limits = Limits(leave_out=frozenset(opened[:1]))
    for one in worth(Standing("csr", limits=limits), Learner(catalogue)):
        assert opened[0] not in one.opens


def test_who_can_do_it_all_needs_nothing_first() -> None:
    able = Learner(CATALOGUE, profile(coaching=5, excel=5, calming=5))
    assert worth(Standing("senior-agent"), able) == ()


def test_one_skill_of_the_real_map_opens_several_roles_from_the_phones(
    catalogue: Catalogue,
) -> None:
    best = worth(Standing("csr"), Learner(catalogue))
    assert len(best[0].opens) >= 3
    assert [len(one.opens) for one in best] == sorted(
        (len(one.opens) for one in best), reverse=True
    )


def test_on_a_pathway_its_own_skills_come_first(catalogue: Catalogue) -> None:
    learner = Learner(catalogue)
    way = pareto(Trip("csr", "cx-manager"), learner)[0]
    asked = {add.skill for leg in way.legs for add in leg.adds}
    found = worth(Standing("csr", way), learner)
    on = [one.skill in asked for one in found]
    assert on[0]
    assert on == sorted(on, reverse=True)


def test_nobody_is_told_to_close_a_second_language_first(catalogue: Catalogue) -> None:
    learner = Learner(catalogue)
    for start in ("csr", "collections-agent", "chat-agent"):
        (way, *_) = pareto(Trip(start, "interpreter"), learner)
        skills = {one.skill for one in worth(Standing(start, way), learner)}
        assert skills
        assert "two-languages" not in skills
