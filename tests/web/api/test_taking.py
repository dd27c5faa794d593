import pytest

from careers.people.event import Subject
from careers.storage.moderation.bans import Ban
from tests.cast import NOW
from tests.door import mail, store_of
from tests.web.api.programs import JOB, JOBS, NAMED, SCAM, Program, posted


@pytest.fixture
def program(app):
    return Program(app)


def test_what_was_read_out_of_the_words_is_told(program):
    read = posted(program).json["read"]
    assert {"field": "work.calls", "words": "answer the inbound calls"} in read


def test_every_field_that_must_be_mended_is_told_at_once(program):
    bad = {**JOB, "title": "", "salary": "up to $9,000 a week", "remote": "maybe"}
    answer = program.ask("POST", JOBS, bad)
    assert answer.status_code == 422
    assert {"title", "remote"} <= {one["field"] for one in answer.json["errors"]}
    assert program.ask("GET", JOBS).json["jobs"] == []


def test_the_ad_desk_quotes_the_words_it_refuses(program):
    text = JOB["description"] + " We want young girls under 30 for this job only."
    answer = program.ask("POST", JOBS, {**JOB, "description": text})
    assert answer.status_code == 422
    quoted = [one["words"] for one in answer.json["errors"]]
    assert any("young" in words or "girls" in words for words in quoted)


def test_a_dry_run_tells_the_remarks_and_keeps_nothing(program):
    answer = program.ask("POST", f"{JOBS}?dry_run=1", {**JOB, "surprise": 1})
    assert answer.status_code == 200
    assert answer.json["state"] == "open"
    assert "unknown-field" in {one["id"] for one in answer.json["remarks"]}
    bad = program.ask("POST", f"{JOBS}?dry_run=1", {})
    assert bad.status_code == 200
    assert bad.json["state"] == "not posted"
    assert program.ask("GET", JOBS).json["jobs"] == []


def test_what_looks_like_a_scam_waits_for_a_moderator(program, app):
    answer = program.ask("POST", JOBS, {**JOB, "description": SCAM})
    assert answer.status_code == 202
    assert answer.json["state"] == "waiting for a look"
    assert answer.json["reasons"]
    assert answer.json["address"] is None
    (waiting,) = store_of(app).postings.waiting()
    assert waiting.number == answer.json["number"]


def test_a_job_that_leads_to_a_banned_domain_waits(program, app):
    ban = Ban("larkfield.example", NOW, "Cheats")
    store_of(app).bans.add(ban, program.maker)
    assert program.ask("POST", JOBS, JOB).status_code == 202


def test_a_taken_reference_is_refused_with_the_job_that_has_it(program):
    first = posted(program).json["number"]
    answer = program.ask("POST", JOBS, {**JOB, "reference": "CS-1042"})
    assert answer.status_code == 409
    assert answer.json["existing"]["number"] == first


@pytest.mark.parametrize("reference", ["CS-2000", None])
def test_the_same_job_under_another_name_is_refused(program, reference):
    first = posted(program).json["number"]
    answer = program.ask("POST", JOBS, {**JOB, "reference": reference})
    assert answer.status_code == 409
    assert answer.json["type"].endswith("duplicate-job")
    assert answer.json["existing"]["reference"] == "CS-1042"
    assert answer.json["existing"]["number"] == first


def test_the_same_scam_is_not_queued_twice(program):
    assert program.ask("POST", JOBS, {**JOB, "description": SCAM}).status_code == 202
    assert program.ask("POST", JOBS, {**JOB, "description": SCAM}).status_code == 409


def test_a_night_shift_beside_a_day_shift_is_another_job(program):
    posted(program)
    nights = {**JOB, "reference": "CS-1043", "when.kinds": "nights"}
    assert program.ask("POST", JOBS, nights).status_code == 201


def test_the_history_names_the_key_and_its_maker(program, app):
    number = program.ask("PUT", NAMED, JOB).json["number"]
    program.ask("DELETE", NAMED)
    events = store_of(app).events.of(Subject("posting", str(number)))
    assert [event.verb for event in events] == ["begun", "posted", "closed"]
    assert {event.by for event in events} == {program.maker}
    assert "Applicant system" in events[0].note


def test_nobody_is_written_to_when_a_program_posts(program, app):
    program.ask("PUT", NAMED, JOB)
    assert mail(app) == []
