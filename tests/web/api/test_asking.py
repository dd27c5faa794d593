from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from careers.web.api.asking import LARGEST
from tests.web.api.programs import JOB, JOBS, NAMED, Program


@pytest.fixture
def program(app):
    return Program(app)


def sent(program, body, **headers):
    own = {"Authorization": f"Bearer {program.secret}", **headers}
    return program.client.post(f"{JOBS}?dry_run=1", data=body, headers=own)


def test_only_json_is_read(program):
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    assert sent(program, "title=Agent", **form).status_code == 415
    assert sent(program, b"{}").status_code == 415
    packed = {"Content-Type": "application/json", "Content-Encoding": "gzip"}
    assert sent(program, b"{}", **packed).status_code == 415


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b'"title"',
        b"null",
        b"NaN",
        b'{"title": NaN}',
        b"\xff\xfe{",
        b'{"title": "\\ud800"}',
        b"[" * 100_000,
        b'{"a":' * 30_000,
    ],
)
def test_what_is_no_object_is_refused(program, body):
    answer = sent(program, body, **{"Content-Type": "application/json"})
    assert answer.status_code == 400, answer.text
    assert answer.mimetype == "application/problem+json"


def test_a_request_has_a_largest_size(program):
    body = b'{"title": "' + b"x" * LARGEST + b'"}'
    answer = sent(program, body, **{"Content-Type": "application/json"})
    assert answer.status_code == 413
    assert answer.mimetype == "application/problem+json"


def test_a_switch_is_on_or_off(program):
    assert program.ask("POST", f"{JOBS}?dry_run=maybe", JOB).status_code == 400
    assert program.ask("POST", f"{JOBS}?dry_run=1", JOB).status_code == 200
    assert program.ask("POST", f"{JOBS}?dry_run=0", JOB).status_code == 201


NAMES = st.sampled_from([*JOB, "reference", "pay.low", "pay", "when", "home", "x"])
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=40),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text(max_size=8) | NAMES, inner, max_size=3)
    ),
    max_leaves=5,
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(row=st.dictionaries(NAMES | st.text(max_size=10), VALUES, max_size=6))
def test_whatever_is_sent_is_answered(app, program, row):
    app.extensions["world"].store().engine.write("delete from buckets")
    answer = program.ask("POST", JOBS, row)
    assert answer.status_code in (201, 202, 409, 422), (row, answer.text)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(row=st.dictionaries(NAMES, VALUES, max_size=2))
def test_a_good_job_with_something_odd_is_answered(app, program, row):
    app.extensions["world"].store().engine.write("delete from buckets")
    answer = program.ask("PUT", NAMED, {**JOB, **row}, If_Match="*")
    assert answer.status_code in (200, 201, 202, 409, 412, 422), (row, answer.text)
    assert program.ask("GET", JOBS).status_code == 200


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(reference=st.text(min_size=1, max_size=12), number=st.integers(0))
@example(reference="/0", number=0)
@example(reference="a//b", number=0)
def test_whatever_is_named_is_answered(app, program, reference, number):
    app.extensions["world"].store().engine.write("delete from buckets")
    at = f"{JOBS}/by-reference/{quote(reference, safe='')}"
    assert program.ask("GET", at).status_code in (200, 404)
    assert program.ask("GET", f"{JOBS}/{number}").status_code == 404
