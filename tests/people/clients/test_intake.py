from hypothesis import given
from hypothesis import strategies as some

from careers.pathways.limits import Limits
from careers.people.clients.barrier import Barrier, Hurdle
from careers.people.clients.intake import Intake, with_barriers

BARRIERS = some.sets(some.sampled_from(Barrier))


def test_a_barrier_becomes_a_limit_until_it_is_solved():
    stuck = Intake(hurdles=(Hurdle(Barrier.TRANSPORT, "No car, no bus at night"),))
    solved = Intake(hurdles=(Hurdle(Barrier.TRANSPORT, solved=True),))
    assert stuck.planning_limits.remote
    assert not solved.planning_limits.remote
    assert solved.open_hurdles == ()


def test_childcare_asks_for_home_and_for_days():
    limits = with_barriers(Limits(), [Barrier.CHILDCARE])
    assert (limits.remote, limits.days, limits.no_degree) == (True, True, False)


@given(BARRIERS, some.booleans(), some.integers(1, 20))
def test_no_barrier_takes_away_what_a_client_said(barriers, remote, weekly):
    own = Limits(remote=remote, weekly=weekly)
    limits = with_barriers(own, barriers)
    assert limits.weekly == weekly
    assert limits.remote or not remote
    assert set(own.on()) <= set(limits.on())


def test_a_page_is_looked_at_once():
    intake = Intake().looked_at("wishes").looked_at("wishes").looked_at("limits")
    assert intake.done == ("wishes", "limits")
