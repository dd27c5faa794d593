from datetime import date

from careers.pathways.limits import Limits
from careers.people.clients.barrier import Barrier, Hurdle
from careers.people.clients.client import Client, Said
from careers.people.clients.intake import Intake
from careers.people.clients.option import Option
from careers.web.counsel.weighing import planning, reckoned, toward, weighed
from tests.cast import NOW

STRAIGHT = Option(roles=("csr", "team-lead"), made_on=date(2026, 11, 20))


def said(*goals: str, limits: Limits | None = None, **more) -> Said:
    intake = Intake(start="csr", goals=goals, limits=limits or Limits(), **more)
    return Said(intake=intake, options=(STRAIGHT,))


def test_ways_are_found_to_each_goal_in_turn(wired):
    with wired.test_request_context():
        found = toward(said("team-lead", "qa-analyst"))
    assert [one.goal for one in found] == ["Team lead", "QA analyst"]
    assert all(one.ways for one in found)


def test_without_a_goal_the_next_steps_are_found(wired):
    with wired.test_request_context():
        (next_steps,) = toward(said())
    assert 0 < len(next_steps.ways) <= 5
    assert {len(way.pathway.legs) for way in next_steps.ways} == {1}


def test_open_barriers_count_as_limits(wired):
    hurdles = (Hurdle(Barrier.SCHEDULE),)
    with wired.test_request_context():
        assert planning(said(hurdles=hurdles)).days


def test_options_are_reckoned_by_the_limits_of_today(wired):
    shut = said(limits=Limits(leave_out=frozenset({"team-lead"})))
    own = Client(
        agency="a", counselor=1, code="A", made_at=NOW, changed_at=NOW, said=shut
    )
    with wired.test_request_context():
        (one,) = weighed(own)
        (free,) = weighed(own.saying(said(), NOW))
    assert one.needs_reason
    assert not free.needs_reason


def test_a_way_of_one_role_is_reckoned_as_none(wired):
    with wired.test_request_context():
        assert reckoned(("csr",), said()) == (None, [])
