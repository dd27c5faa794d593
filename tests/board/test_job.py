from dataclasses import replace
from datetime import timedelta

from careers.board.job import Read
from careers.board.place import Setting, Where
from careers.board.work import Calls, Work
from careers.catalogue.center import CenterType
from tests.cast import AGENT, NOW, PLANNER


def test_a_job_is_open_from_its_posting_until_just_before_it_closes():
    assert AGENT.is_open(AGENT.posted_at)
    assert not AGENT.is_open(AGENT.posted_at - timedelta(seconds=1))
    assert AGENT.is_open(AGENT.closes_at - timedelta(seconds=1))
    assert not AGENT.is_open(AGENT.closes_at)


def test_a_removed_job_is_open_at_no_time():
    assert not replace(AGENT, removed_at=NOW).is_open(NOW)


def test_an_inbound_job_at_home_is_behind_two_doors():
    home = replace(AGENT, where=Where(Setting.VIRTUAL))

    assert home.centers() == {CenterType.INBOUND, CenterType.VIRTUAL}


def test_work_without_calls_is_behind_the_door_of_those_it_stands_by():
    assert PLANNER.centers() == {CenterType.INBOUND}
    assert replace(PLANNER, work=Work(calls=Calls.NONE)).centers() == frozenset()


def test_calls_that_are_not_stated_open_no_door_but_those_it_serves():
    assert replace(AGENT, work=Work()).centers() == frozenset()
    serving = Work(serves=CenterType.OUTBOUND)
    assert replace(AGENT, work=serving).centers() == {CenterType.OUTBOUND}


def test_a_field_that_was_read_quotes_its_words():
    job = replace(AGENT, read=(Read("work.calls", "take calls"),))

    assert job.was_read("work.calls") == "take calls"
    assert job.was_read("pay.low") is None
