from datetime import timedelta

import pytest

from careers.people.employers.program_key import fresh_key
from careers.people.entry.patience import PROGRAM, PROGRAM_FROM
from tests.cast import NOW
from tests.door import signed_in, store_of
from tests.web.api.programs import JOBS, LARKFIELD, Program, anonymous


@pytest.fixture
def program(app):
    return Program(app)


@pytest.mark.parametrize(
    "header",
    ["", "Bearer", "Bearer ", "Basic YTpi", f"Bearer {fresh_key()}", "Bearer x"],
    ids=["nothing", "a bare word", "a space", "a password", "no such key", "no key"],
)
def test_without_a_key_nobody_gets_in_and_is_told_how(program, header):
    answer = program.ask("GET", JOBS, Authorization=header)
    assert answer.status_code == 401
    assert answer.headers["WWW-Authenticate"].startswith("Bearer realm=")


def test_a_revoked_key_is_refused_by_its_name(program, app):
    store_of(app).program_keys.revoke(program.key.number, NOW)
    answer = program.ask("GET", JOBS)
    assert answer.status_code == 403
    assert "Applicant system" in answer.json["detail"]


def test_a_key_ends_with_the_part_of_its_maker(program, app):
    store_of(app).accounts.leave(program.maker, LARKFIELD)
    assert program.ask("GET", JOBS).status_code == 403


def test_being_signed_in_opens_nothing_here(app, client):
    signed_in(app, client, "rosa@larkfield.example", LARKFIELD)
    assert client.get(JOBS).status_code == 401
    assert client.post(JOBS, json={}).status_code == 401


def test_a_key_in_the_address_opens_nothing(program, app):
    answer = anonymous(app).get(f"{JOBS}?key={program.secret}")
    assert answer.status_code == 401


def test_a_key_opens_no_page(program):
    answer = program.client.get(
        "/desk/jobs/", headers={"Authorization": f"Bearer {program.secret}"}
    )
    assert answer.status_code == 303
    assert "/sign-in/" in answer.location


def test_it_is_noted_when_a_key_was_used(program):
    assert program.key.used_at is None
    program.ask("GET", JOBS)
    assert program.key.used_at == NOW


def test_a_key_may_ask_so_often_and_is_told_how_long_to_wait(program, app):
    for _ in range(PROGRAM.tries):
        store_of(app).buckets.take(PROGRAM, str(program.key.number), NOW)
    answer = program.ask("GET", JOBS)
    assert answer.status_code == 429
    assert answer.headers["Retry-After"] == "1"
    assert answer.headers["RateLimit"] == '"key";r=0;t=120'
    app.config["NOW"] = NOW + timedelta(seconds=1)
    assert program.ask("GET", JOBS).status_code == 200


def test_guessing_keys_ends_soon(program, app):
    codes = [
        program.ask("GET", JOBS, Authorization=f"Bearer {fresh_key()}").status_code
        for _ in range(PROGRAM_FROM.tries + 1)
    ]
    assert codes[-2:] == [401, 429]
    assert program.ask("GET", JOBS).status_code == 200, "the right key still opens"


def test_an_answer_for_one_program_is_kept_for_no_other(app, program):
    assert program.ask("GET", JOBS).status_code == 200
    answer = anonymous(app).get(JOBS)
    assert answer.status_code == 401
    assert "Authorization" in answer.headers["Vary"]
