"""The round tells of every job once, whatever happens to the board meanwhile."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest
from flask import Flask

from careers.board.job import Job
from careers.board.place import Setting, Where
from careers.people.seekers.alert import LISTED, Rhythm
from careers.web.seek import alert_round
from careers.web.seek.alert_round import Told, tell_news
from tests.cast import MEMBER_SERVICES, NOW
from tests.door import mail, store_of
from tests.web.alerts import alert

HOME = replace(MEMBER_SERVICES, title="Night agent", source="here", number=None)
OFFICE = Where(setting=Setting.ON_SITE, country="US", region="US-AZ")
FROM_HOME = "setting=virtual"


def job(key: str, **more) -> Job:
    values = {"closes_at": NOW + timedelta(days=60), "posted_at": NOW}
    values |= {"title": f"Agent {key}", "source_key": key}
    return replace(HOME, **values | more)


def round_on(app: Flask, day: int) -> Told:
    app.config["NOW"] = NOW + timedelta(days=day)
    with app.test_request_context(base_url="https://jobs.example"):
        return tell_news()


def titles(app: Flask) -> list[str]:
    """Every job that letters told of since the last look, in order."""
    return [
        title
        for letter in mail(app)
        for title in re.findall(r"^\d+\. (.+) –", letter.text, re.MULTILINE)
    ]


def put(app: Flask, *jobs: Job, day: int = 0) -> None:
    store_of(app).jobs.put(jobs, NOW + timedelta(days=day))


def test_what_stood_there_when_it_began_is_no_news(app):
    alert(app)
    assert round_on(app, 0) == Told(looked=1)
    assert mail(app) == []


def test_a_new_job_is_told_once_with_its_reason_and_the_way_out(app):
    own = alert(app, FROM_HOME)
    put(app, job("a"))
    assert round_on(app, 1) == Told(1, 1, 1)
    (letter,) = mail(app)
    assert letter.to == "eva@example.org"
    assert letter.subject.startswith("1 new job: ")
    assert "Here because: from home" in letter.text
    assert letter.ends_at.endswith(f"/alerts/{own.said.secret}/end")
    for step in ("", "/pause", "/end"):
        assert f"/alerts/{own.said.secret}{step}\n" in letter.text
        assert f'/alerts/{own.said.secret}{step}"' in letter.page
    assert "<article>" in letter.page
    assert round_on(app, 2) == Told(looked=1)
    assert mail(app) == []


def test_a_second_round_on_the_same_day_finds_nobody(app):
    alert(app)
    put(app, job("a"))
    round_on(app, 1)
    assert round_on(app, 1) == Told()
    assert titles(app) == ["Agent a"]


def test_a_closed_job_is_never_told(app):
    alert(app)
    put(app, job("a", closes_at=NOW + timedelta(hours=5)), job("b"))
    round_on(app, 1)
    assert titles(app) == ["Agent b"]


def test_what_waits_for_a_moderator_is_told_when_it_is_let_out(app):
    alert(app)
    put(app, job("a"))
    number = store_of(app).engine.value("select max(number) from jobs")
    store_of(app).holding.hold(number, NOW)
    assert round_on(app, 1).jobs == 0
    store_of(app).holding.release(number)
    round_on(app, 2)
    assert titles(app) == ["Agent a"]


def test_a_job_that_changes_into_what_was_asked_is_news_once(app):
    alert(app, FROM_HOME)
    put(app, job("a", where=OFFICE))
    round_on(app, 1)
    put(app, job("a"), day=1)
    round_on(app, 2)
    put(app, job("a", title="Agent renamed"), day=2)
    round_on(app, 3)
    assert titles(app) == ["Agent a"]


def test_the_same_job_under_another_number_is_not_told_again(app):
    alert(app)
    put(app, job("a"))
    round_on(app, 1)
    put(app, job("b"), day=1)
    first, second = store_of(app).engine.numbers(
        "select number n from jobs where source = 'here' order by number"
    )
    store_of(app).jobs.merge(int(first), int(second))
    round_on(app, 2)
    assert titles(app) == ["Agent a"]


def test_more_than_a_letter_holds_comes_in_the_next_ones(app):
    alert(app)
    put(app, *(job(str(n)) for n in range(LISTED + 3)))
    round_on(app, 1)
    assert len(titles(app)) == LISTED
    round_on(app, 2)
    assert len(titles(app)) == 3


def test_a_weekly_one_gathers_a_week(app):
    alert(app, rhythm=Rhythm.WEEKLY)
    round_on(app, 0)
    put(app, job("a"))
    assert round_on(app, 3) == Told()
    put(app, job("b"), day=3)
    round_on(app, 7)
    (letter,) = mail(app)
    assert letter.subject.startswith("2 new jobs: ")
    assert letter.text.index("1. Agent") < letter.text.index("2. Agent")


def test_a_round_that_is_killed_loses_nothing_and_repeats_nothing(app, monkeypatch):
    alert(app)
    alert(app)
    put(app, job("a"))
    writes = iter([None, RuntimeError("killed")])

    def write(*words, **more):
        error = next(writes)
        if error:
            raise error
        return real(*words, **more)

    real = alert_round.write
    monkeypatch.setattr(alert_round, "write", write)
    with pytest.raises(RuntimeError):
        round_on(app, 1)
    monkeypatch.setattr(alert_round, "write", real)
    assert round_on(app, 1) == Told(1, 1, 1)
    assert titles(app) == ["Agent a", "Agent a"], "one letter for each alert"
