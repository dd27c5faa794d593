from dataclasses import replace

from careers.catalogue.catalogue import Catalogue
from careers.evaluation.plans import (
    HELPLESS,
    IN_VAIN,
    PROMISES,
    check_plans,
    found_wrong,
)
from careers.pathways.answer import answer
from careers.pathways.learner import Learner
from careers.pathways.limits import Limits
from careers.pathways.planner import Trip


def test_plans_for_random_people_keep_every_promise(catalogue: Catalogue) -> None:
    checked = check_plans(catalogue, 30)
    assert checked.faults == dict.fromkeys((*PROMISES, HELPLESS, IN_VAIN), 0)
    assert checked.plans == 30
    assert checked.pathways > 3 * checked.several > 0
    assert checked.without == sum(checked.closed.values())
    assert sum(checked.relaxed.values()) == checked.closed["limits"]


def test_the_same_seed_makes_the_same_people(catalogue: Catalogue) -> None:
    assert check_plans(catalogue, 5, seed=3) == check_plans(catalogue, 5, seed=3)


def test_broken_promises_are_seen(catalogue: Catalogue) -> None:
    bare = replace(catalogue, sources={}, actions=())
    learner, trip = Learner(bare), Trip("csr", "qa-analyst")
    choices = answer(trip, learner).choices
    limited = replace(trip, limits=Limits(months=1, pay=200_000))
    wrong = set(found_wrong(limited, learner, choices))
    assert wrong == {PROMISES[0], PROMISES[2], PROMISES[3]}
    slow = replace(choices[0].pathway.legs[0].step, months=(90, 110))
    beaten = replace(choices[0], pathway=learner.follow((slow,)))
    assert PROMISES[1] in set(found_wrong(trip, learner, (beaten,)))
