from careers.pathways.learner import Learner
from tests.small import CATALOGUE, profile


def learner(**levels: int) -> Learner:
    return Learner(CATALOGUE, profile(**levels), {"qa-analyst": 2})


def test_a_role_has_taught_what_it_asks() -> None:
    assert learner().levels_in("csr") == {"calming": 2, "typing": 2}
    assert learner(calming=5).levels_in("csr")["calming"] == 5


def test_a_step_adds_only_what_is_not_there() -> None:
    step = CATALOGUE.ways_on("csr")[1]
    leg = learner(excel=3, coaching=1).leg(step, {"excel": 3, "coaching": 1})
    assert [(add.skill, add.now, add.asked) for add in leg.adds] == [("coaching", 1, 3)]
    assert leg.openings == 2


def test_what_an_earlier_step_taught_is_not_learned_again() -> None:
    by_pair = {(step.start, step.goal): step for step in CATALOGUE.steps}
    route = (
        by_pair["csr", "senior-agent"],
        by_pair["senior-agent", "team-lead"],
        by_pair["team-lead", "qa-analyst"],
    )
    added = [[add.skill for add in leg.adds] for leg in learner().follow(route).legs]
    assert added == [["calming"], ["coaching"], ["excel"]]


def test_the_shortest_action_closes_a_gap() -> None:
    step = CATALOGUE.ways_on("csr")[1]
    coaching = learner().leg(step, {}).adds[0]
    assert coaching.action is not None
    assert coaching.action.kind == "shadow"
