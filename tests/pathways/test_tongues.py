from careers.catalogue.catalogue import Catalogue
from careers.pathways.conditions import TONGUES, asks_tongue
from careers.pathways.ground import make_ground
from careers.pathways.learner import Learner
from careers.pathways.likelihood import Likelihood
from careers.pathways.limits import Limits
from careers.pathways.planner import Trip, pareto
from careers.pathways.tongues import speaks, unspoken
from careers.skills.profile import Ability, Profile

NO_LIMITS = Limits()
ASKING = {"bilingual-agent", "interpreter"}


def test_who_speaks_one_language_is_sent_through_no_bilingual_desk(
    catalogue: Catalogue,
) -> None:
    learner = Learner(catalogue)
    assert unspoken("csr", "qa-analyst", learner, NO_LIMITS) == ASKING
    found = pareto(Trip("csr", "qa-analyst"), learner)
    assert not any(ASKING & set(way.stops) for way in found)


def test_a_bilingual_role_can_still_be_the_goal(catalogue: Catalogue) -> None:
    assert pareto(Trip("csr", "bilingual-agent"), Learner(catalogue))


def test_a_second_language_is_heard_wherever_it_is_said(catalogue: Catalogue) -> None:
    able = Profile({TONGUES: Ability(TONGUES, 3)})
    polyglot = Profile(languages={"en": "C1", "es": "native"})
    assert speaks("csr", Learner(catalogue, able))
    assert speaks("csr", Learner(catalogue, polyglot))
    assert speaks("bilingual-agent", Learner(catalogue))
    assert speaks("csr", Learner(catalogue), Limits(languages=("es",)))
    assert not speaks("csr", Learner(catalogue), Limits(languages=("en",)))


def test_only_some_roles_ask_for_two_languages(catalogue: Catalogue) -> None:
    assert {id_ for id_, role in catalogue.roles.items() if asks_tongue(role)} == ASKING


def test_no_chance_is_good_without_the_language_that_is_asked(
    catalogue: Catalogue,
) -> None:
    def likely(learner: Learner, limits: Limits = NO_LIMITS) -> Likelihood:
        return max(
            way.likelihood
            for way in pareto(Trip("csr", "bilingual-agent", limits), learner)
        )

    silent = Learner(catalogue)
    assert likely(silent) <= Likelihood.LOW
    assert likely(silent, Limits(languages=("es",))) >= Likelihood.GOOD
    assert likely(Learner(catalogue, Profile(languages={"en": "C1", "es": "C2"}))) > 2


def test_the_search_and_the_way_agree_on_a_language(catalogue: Catalogue) -> None:
    for limits in (NO_LIMITS, Limits(languages=("es",))):
        learner = Learner(catalogue)
        ground = make_ground(learner, limits)
        for move in ground.moves["csr"]:
            leg = learner.leg(move.step, learner.levels_in("csr"), limits)
            assert -ground.toll(move, ground.start("csr"))[2] == leg.chance.word
