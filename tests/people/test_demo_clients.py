from datetime import UTC, datetime

from careers.assets import DATA
from careers.board.demo import demo_jobs
from careers.pathways.goals import is_goal
from careers.people.clients.attention import Need, Today, reasons
from careers.people.clients.digest import digest_of
from careers.people.clients.outcome_reason import load_reasons
from careers.people.clients.support import load_supports
from careers.people.demo_clients import Desk, clients, papers
from tests.shipped import CATALOGUE

DEMO = DATA / "demo"
NOW = datetime(2026, 11, 21, 15, 30, tzinfo=UTC)
JOBS = {job.source_key: job for job in demo_jobs(DEMO, NOW)}
NUMBERS = {key: number for number, key in enumerate(JOBS, 1)}
DESK = Desk(CATALOGUE, load_supports(DATA), NUMBERS, NOW)


def record(one):
    return one.client("harbor-works", 1, CATALOGUE, NOW)


def test_clients_of_the_demo_world_agreed_and_come_from_roles_of_the_map():
    for one in clients(DEMO):
        made = record(one)
        assert made.said.agreed
        assert made.made_at < NOW
        assert one.role in CATALOGUE.roles or not one.role
        assert all(is_goal(CATALOGUE, goal) for goal in one.goals)
    assert len({one.code for one in clients(DEMO)}) == len(clients(DEMO))


def test_plans_of_the_demo_world_are_made_by_the_planner_and_lie_behind():
    for one in clients(DEMO):
        version, follow = papers(one, record(one), DESK)
        days = [*follow.done.values(), *(talk.on for talk in follow.contacts)]
        assert all(day <= NOW.date() for day in days), one.code
        assert bool(version) == bool(one.plan), one.code
        if version:
            assert version.plan.goals == (one.plan.way[-1],)
            assert len(follow.done) == one.plan.done, one.code
            assert version.is_agreed == one.plan.agreed


def test_what_came_of_it_is_told_by_a_known_reason():
    known = load_reasons(DATA)
    ends = [one.ended for one in clients(DEMO) if one.ended]
    assert ends
    assert all(known[end.code].outcome is end.outcome for end in ends)


def test_the_demo_world_shows_a_counselor_every_kind_of_monday():
    shut = {NUMBERS[key]: None for key, job in JOBS.items() if job.closes_at <= NOW}
    today = Today(NOW.date(), closed=shut)
    found = set()
    for one in clients(DEMO):
        version, follow = papers(one, record(one), DESK)
        versions = [version] if version else []
        own = reasons(digest_of(record(one), versions, follow), today)
        found |= {reason.need for reason in own}
    kinds = {Need.OVERDUE, Need.REVIEW, Need.JOBS, Need.WAITS, Need.CHECK}
    assert kinds <= found
