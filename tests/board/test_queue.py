from dataclasses import replace
from datetime import timedelta

from careers.board.queue import HELD, Case, Kind, case_of_job, worst_first
from careers.board.reporting import Ground, Report
from tests import cast
from tests.cast import NOW


def case(number: int, weight: float, hours: int = 0) -> Case:
    return Case(
        kind=Kind.JOB,
        number=number,
        title="Agent",
        employer="Northbank",
        since=NOW - timedelta(hours=hours),
        weight=weight,
    )


def report(ground: Ground, who: str, **more) -> Report:
    return Report(job=1, ground=ground, at=NOW, reporter=who, **more)


def test_the_worst_comes_first_and_of_two_alike_the_longer_waiting():
    cases = [case(1, 1.0), case(2, 2.0), case(3, 2.0, hours=5)]
    assert [one.number for one in worst_first(cases)] == [3, 2, 1]


def test_a_job_nobody_can_see_weighs_more_and_waits_since_it_was_held():
    earlier = NOW - timedelta(days=1)
    seen = case_of_job(cast.AGENT, None, [], earlier)
    held = case_of_job(replace(cast.AGENT, held_at=NOW), None, [], earlier)
    assert held.weight - seen.weight == HELD
    assert (seen.since, held.since) == (earlier, NOW)


def test_reports_that_were_answered_weigh_nothing():
    reports = [
        report(Ground.MONEY, "a"),
        report(Ground.MONEY, "b", decided_at=NOW),
    ]
    found = case_of_job(cast.AGENT, None, reports, NOW)
    assert (found.reports, found.weight) == (1, 2.0)
