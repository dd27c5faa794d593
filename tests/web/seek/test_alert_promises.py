"""Whatever happens to the board, an alert tells of each job once, and of no closed one.

A model beside it knows what must have been told: what the search finds on the day of a
round on which the alert is on.
"""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from flask import Flask
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as some

from careers.board.job import Job
from careers.people.seekers.alert import Looks
from careers.people.seekers.anonymous import AnonymousProfile
from careers.people.seekers.kept_profile import Why
from careers.skills.profile import Profile
from careers.web.seek.alert_items import found_by
from careers.web.seek.alert_round import tell_news
from careers.web.visitor import profile_seal
from tests.cast import NOW
from tests.door import mail, store_of
from tests.web.alerts import alert, with_profile
from tests.web.applying import PROFILE
from tests.web.seek.test_alert_round import (
    FROM_HOME,
    HOME,
    OFFICE,
    job,
    round_on,
    titles,
)

DEEDS = some.lists(
    some.tuples(
        some.sampled_from(
            [
                *("post", "close", "move", "reopen", "round", "twice"),
                *("hold", "release", "remove", "pause", "resume"),
            ]
        ),
        some.integers(0, 1),
    ),
    min_size=4,
    max_size=16,
)


@dataclass
class World:
    """The board as it ought to be, and what ought to have been told."""

    app: Flask
    alert: int
    run: int
    jobs: dict[str, Job] = field(default_factory=dict)
    hidden: set[str] = field(default_factory=set)
    gone: set[str] = field(default_factory=set)
    is_on: bool = True
    expected: set[str] = field(default_factory=set)
    told: list[str] = field(default_factory=list)

    def do(self, deed: str, key: str, day: int) -> None:
        at = NOW + timedelta(days=day, hours=-1)
        getattr(self, deed)(key, at)

    def post(self, key: str, at: datetime, where=HOME.where) -> None:
        if key not in self.gone:
            self.jobs[key] = job(key, where=where, posted_at=NOW)
            store_of(self.app).jobs.put([self.jobs[key]], at)

    def move(self, key: str, at: datetime) -> None:
        self.post(key, at, OFFICE)

    reopen = post

    def close(self, key: str, at: datetime) -> None:
        if key in self.jobs:
            self.jobs[key] = replace(self.jobs[key], closes_at=at)
            store_of(self.app).jobs.put([self.jobs[key]], at)

    def hold(self, key: str, at: datetime) -> None:
        if key in self.jobs:
            self.hidden.add(key)
            store_of(self.app).holding.hold(self.number(key), at)

    def release(self, key: str, _at: datetime) -> None:
        if key in self.jobs:
            self.hidden.discard(key)
            store_of(self.app).holding.release(self.number(key))

    def remove(self, key: str, at: datetime) -> None:
        if key in self.jobs:
            store_of(self.app).jobs.remove(self.number(key), at)
            self.gone.add(key)
            del self.jobs[key]

    def pause(self, _key: str, at: datetime) -> None:
        self.is_on = False
        store_of(self.app).alerts.pause(self.alert, at)

    def resume(self, _key: str, _at: datetime) -> None:
        self.is_on = True
        store_of(self.app).alerts.resume(self.alert)

    def round(self, day: int, *, twice: bool = False) -> None:
        round_on(self.app, day)
        self.told += titles(self.app)
        if twice:
            round_on(self.app, day)
            assert mail(self.app) == []
        if self.is_on:
            self.expected |= {one.title for one in self.open_on(day)}

    def open_on(self, day: int) -> list[Job]:
        at = NOW + timedelta(days=day)
        return [
            one
            for key, one in self.jobs.items()
            if one.where is HOME.where and one.closes_at > at and key not in self.hidden
        ]

    def number(self, key: str) -> int:
        sql = "select number from jobs where source = 'here' and source_key = :key"
        return int(store_of(self.app).engine.value(sql, {"key": key}))


def emptied(app: Flask) -> int:
    """Forget the alerts and jobs of the example before; give a number of its own."""
    app.config["NOW"] = NOW
    engine = store_of(app).engine
    engine.write("delete from alerts")
    engine.write(
        "update jobs set removed_at = 1,"
        " changed = (select max(changed) + 1 from jobs) where source = 'here'"
    )
    return len(engine.rows("select 1 from jobs where source = 'here'"))


@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(DEEDS)
@example([("post", 0), ("hold", 0), ("round", 0)])
@example([("post", 0), ("hold", 0), ("round", 0), ("release", 0), ("round", 0)])
@example([("post", 0), ("remove", 0), ("round", 0), ("post", 0), ("post", 1)])
@example([("pause", 0), ("post", 0), ("post", 1), ("round", 0), ("close", 1)])
def test_each_job_is_told_once_whatever_happens_to_the_board(app, deeds):
    run = emptied(app)
    world = World(app, alert(app, FROM_HOME).number or 0, run)
    for day, (deed, which) in enumerate(deeds, 1):
        if deed in ("round", "twice"):
            world.round(day, twice=deed == "twice")
        else:
            world.do(deed, f"{run}-{which}", day)
    world.resume("", NOW)
    world.round(len(deeds) + 1)
    assert sorted(world.told) == sorted(world.expected)


PROFILES = some.lists(some.sampled_from([PROFILE, Profile()]), max_size=5)


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(PROFILES)
def test_a_profile_that_changes_brings_nothing_twice_and_nothing_that_does_not_fit(
    app, profiles
):
    run = emptied(app)
    store_of(app).engine.write("delete from accounts")
    account = with_profile(app, app.test_client())
    own = alert(app, looks=Looks.FIT, least="further", account=account)
    told: list[str] = []
    for day, profile in enumerate(profiles, 1):
        at = NOW + timedelta(days=day)
        store_of(app).jobs.put([job(f"{run}-{day}", posted_at=NOW)], at)
        app.config["NOW"] = at
        with app.test_request_context(base_url="https://jobs.example"):
            kept = AnonymousProfile("", profile)
            shelf = store_of(app).kept_profiles
            shelf.put(account, kept, profile_seal(), why=Why.CHANGED, at=at)
            fits = len(found_by(own))
            tell_news()
        news = titles(app)
        assert bool(news) <= bool(fits)
        told += news
    assert len(told) == len(set(told))
