from dataclasses import replace
from datetime import date

from careers.pathways.learner import Learner
from careers.pathways.planner import Trip, plan
from careers.people.clients.barrier import Barrier, Support
from careers.people.clients.client_plan import Doer
from careers.people.clients.first_plan import first_plan
from tests.small import CATALOGUE, profile

TODAY = date(2026, 3, 2)
BUS = Support(Barrier.TRANSPORT, "Ask for the bus pass", "counselor")
CARE = Support(Barrier.CHILDCARE, "Find a place for mornings", "family service")


def legs(goal: str = "qa-analyst"):
    learner = Learner(CATALOGUE, profile("csr", calming=2, typing=2))
    return plan(Trip("csr", goal), learner)[0].pathway.legs


def test_a_pathway_becomes_steps_with_days_and_things_to_do():
    made = first_plan(legs(), TODAY)
    assert (made.start, made.goals) == ("csr", ("qa-analyst",))
    assert made.steps[-1].role == "qa-analyst"
    assert all(TODAY < step.first < step.last for step in made.steps)
    assert made.review > TODAY
    assert {"coaching", "excel"} <= {one.skill for one in made.actions}
    assert all(one.shows for one in made.actions)


def test_what_is_to_be_learned_is_spread_over_the_time_there_is():
    made = first_plan(legs(), TODAY)
    begins = TODAY
    for step in made.steps:
        days = [one.by for one in made.actions if one.step == step.role]
        assert days == sorted(set(days)), step.role
        assert days[0] > begins
        assert days[-1] == step.first
        begins = step.first


def test_what_takes_more_hours_gets_more_days():
    (leg, *_) = legs()
    short = next(add for add in leg.adds if add.action)
    more = replace(short.action, hours=tuple(3 * own for own in short.action.hours))
    leg = replace(leg, adds=(short, replace(short, skill="excel", action=more)))
    first, second = (one.by for one in first_plan([leg], TODAY).actions)
    assert 2 * (first - TODAY) < second - first


def test_nobody_is_asked_for_the_same_in_two_steps_while_there_is_other_work():
    (leg, *_) = legs()
    add = next(add for add in leg.adds if add.action)
    others = tuple(
        replace(add, skill=id_, action=replace(add.action, do=f"Learn {id_}."))
        for id_ in ("excel", "coaching")
    )
    first, second = replace(leg, adds=(add,)), replace(leg, adds=(add, *others))
    second = replace(second, step=replace(leg.step, goal="trainer"))
    done = [one.do for one in first_plan([first, second], TODAY).actions]
    assert done == [add.action.do.rstrip("."), "Learn excel", "Learn coaching"]
    again = first_plan([first, replace(second, adds=(add,))], TODAY).actions
    assert len(again) == 2, "another level is reached by doing it once more"


def test_a_role_that_a_way_comes_by_twice_is_reached_the_last_time():
    once = legs()
    twice = first_plan((*once, *once), TODAY)
    assert [step.role for step in twice.steps] == [leg.step.goal for leg in once]
    assert twice.steps[-1].last > first_plan(once, TODAY).steps[-1].last


def test_what_removes_a_barrier_comes_first_and_names_who_does_it():
    bus, care, *rest = first_plan(legs(), TODAY, supports=(BUS, CARE)).actions
    assert bus.who is Doer.COUNSELOR
    assert (care.who, care.name) == (Doer.SOMEBODY, "family service")
    assert bus.by < min(one.by for one in rest)
