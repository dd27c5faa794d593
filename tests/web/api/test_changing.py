from datetime import timedelta

import pytest

from careers.board.posting import State
from careers.people.event import Subject
from tests.cast import NOW
from tests.door import store_of
from tests.web.api.programs import JOB, JOBS, NAMED, SCAM, Program, path_of


@pytest.fixture
def program(app):
    return Program(app)


def test_putting_by_reference_posts_once_however_often(program, app):
    first = program.ask("PUT", NAMED, JOB)
    again = program.ask("PUT", NAMED, JOB)
    assert (first.status_code, again.status_code) == (201, 200)
    assert first.headers["ETag"] == again.headers["ETag"]
    events = store_of(app).events.of(Subject("posting", str(first.json["number"])))
    assert [event.verb for event in events] == ["begun", "posted"]


def test_a_change_needs_the_version_that_was_seen(program):
    tag = program.ask("PUT", NAMED, JOB).headers["ETag"]
    change = {**JOB, "salary": "$19.00 - $21.00 per hour"}
    assert program.ask("PUT", NAMED, change).status_code == 428
    changed = program.ask("PUT", NAMED, change, If_Match=tag)
    assert changed.status_code == 200
    assert changed.json["job"]["pay"]["low"] == "19.00"
    assert changed.json["differs_from_board"] is False
    other = {**JOB, "salary": "$20.00 - $22.00 per hour"}
    late = program.ask("PUT", NAMED, other, If_Match=tag)
    assert late.status_code == 412
    assert late.headers["ETag"] == changed.headers["ETag"]
    assert program.ask("PUT", NAMED, other, If_Match="*").status_code == 200


def test_a_change_by_our_number_keeps_reference_and_address(program):
    first = program.ask("PUT", NAMED, JOB)
    at = f"{JOBS}/{first.json['number']}"
    change = {**JOB, "title": "Member services representative"}
    told = program.ask("PUT", at, change, If_Match=first.headers["ETag"]).json
    assert told["reference"] == "CS-1042"
    assert told["title"] == "Member services representative"
    assert told["address"].split("/")[-2:-1] == first.json["address"].split("/")[-2:-1]


def test_a_job_keeps_its_reference(program):
    first = program.ask("PUT", NAMED, JOB)
    at = f"{JOBS}/{first.json['number']}"
    moved = {**JOB, "reference": "CS-9"}
    assert program.ask("PUT", at, moved, If_Match="*").status_code == 409


def test_a_change_that_looks_like_a_scam_leaves_the_board_as_it_was(program, site):
    first = program.ask("PUT", NAMED, JOB)
    program.app.config["NOW"] = NOW + timedelta(hours=1)
    bad = {**JOB, "description": SCAM}
    answer = program.ask("PUT", NAMED, bad, If_Match="*")
    assert answer.status_code == 202
    assert program.ask("PUT", NAMED, bad, If_Match="*").status_code == 202
    assert program.ask("PUT", NAMED, JOB, If_Match="*").status_code == 409
    board = site.visit(path_of(first.json["address"])).words
    assert "nobody hurries you" in board
    assert "Bitcoin to our manager" not in board


@pytest.mark.parametrize(
    ("method", "path", "body", "state"),
    [
        ("POST", f"{NAMED}/close", {"reason": "filled"}, State.FILLED),
        ("POST", f"{NAMED}/close", {"reason": "withdrawn"}, State.CLOSED),
        ("DELETE", NAMED, None, State.CLOSED),
        ("DELETE", f"{NAMED}?reason=filled", None, State.FILLED),
    ],
)
def test_a_job_is_closed_for_a_reason_and_only_once(program, method, path, body, state):
    program.ask("PUT", NAMED, JOB)
    for _ in range(2):
        answer = program.ask(method, path, body)
        assert (answer.status_code, answer.json["state"]) == (200, state)


def test_closing_needs_a_reason_that_we_know(program):
    program.ask("PUT", NAMED, JOB)
    for body in ({}, {"reason": "bored"}, {"reason": ["filled"]}):
        assert program.ask("POST", f"{NAMED}/close", body).status_code == 422


def test_a_closed_job_opens_again_only_when_asked(program):
    first = program.ask("PUT", NAMED, JOB)
    program.ask("DELETE", NAMED)
    refused = program.ask("PUT", NAMED, JOB, If_Match="*")
    assert refused.status_code == 409
    assert "reopen=1" in refused.json["remedy"]
    again = program.ask("PUT", f"{NAMED}?reopen=1", JOB, If_Match="*")
    assert again.json["state"] == "open"
    assert again.json["address"] == first.json["address"]


def test_a_job_that_waits_cannot_be_closed(program):
    program.ask("PUT", NAMED, {**JOB, "description": SCAM})
    assert program.ask("DELETE", NAMED).status_code == 409
