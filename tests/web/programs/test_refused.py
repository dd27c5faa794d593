import pytest

from tests.web.api.programs import JOB, JOBS, NAMED, Program


@pytest.fixture
def program(app):
    return Program(app)


def test_what_is_not_there_is_told_in_json(program):
    assert program.ask("GET", "/api/v1/nothing").status_code == 404
    assert program.ask("GET", f"{JOBS}/99").status_code == 404
    assert program.ask("GET", NAMED).status_code == 404
    assert program.ask("DELETE", f"{JOBS}/{10**30}").status_code == 404
    assert program.ask("PUT", f"{JOBS}/99", JOB).status_code == 404


def test_a_method_that_is_not_known_names_those_that_are(program):
    answer = program.ask("PATCH", JOBS, {})
    assert answer.status_code == 405
    assert "POST" in answer.headers["Allow"]


def test_a_mistake_of_ours_is_told_in_json_with_its_reference(app, monkeypatch):
    app.config["PROPAGATE_EXCEPTIONS"] = False
    program = Program(app)
    monkeypatch.setattr("careers.web.api.jobs.said", lambda *_: 1 / 0)
    program.ask("PUT", NAMED, JOB)
    answer = program.ask("GET", JOBS)
    assert answer.status_code == 500
    assert len(answer.json["reference"]) == 8


def test_pages_for_people_keep_their_own_words(site):
    assert site.answer("/no-such-page").mimetype == "text/html"
