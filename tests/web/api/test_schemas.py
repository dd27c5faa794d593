import pytest

from careers.web.api.schemas import schemas
from tests.web.api.programs import JOB, JOBS, NAMED, SCAM, Program


@pytest.fixture(scope="module")
def shapes(wired):
    with wired.test_request_context():
        return schemas()


def members(shape) -> set[str]:
    return set(shape["properties"])


def test_answers_hold_what_is_described_and_nothing_else(app, shapes):
    program = Program(app)
    made = program.ask("PUT", NAMED, JOB).json
    assert set(made) == members(shapes["Job"]) | {"remarks"}
    closed = program.ask("POST", f"{NAMED}/close", {"reason": "filled"}).json
    assert set(closed) == set(made) == set(program.ask("DELETE", NAMED).json)
    assert set(program.ask("GET", NAMED).json) == members(shapes["Job"])
    assert set(program.ask("GET", JOBS).json) == members(shapes["Jobs"])
    tried = program.ask("POST", f"{JOBS}?dry_run=1", {}).json
    assert set(tried) == members(shapes["Preview"])
    assert set(tried["remarks"][0]) == members(shapes["Remark"])
    assert set(made["read"][0]) == members(shapes["Read"])


def test_refusals_hold_what_is_described_and_nothing_else(app, shapes):
    program = Program(app)
    refused = program.ask("POST", JOBS, {}).json
    assert set(refused) <= members(shapes["Problem"])
    assert set(refused["errors"][0]) == members(shapes["FieldError"])
    program.ask("PUT", NAMED, JOB)
    there = program.ask("POST", JOBS, {**JOB, "reference": "CS-1042"}).json["existing"]
    assert set(there) == members(shapes["Existing"])


def test_reasons_hold_what_is_described(app, shapes):
    told = Program(app).ask("POST", JOBS, {**JOB, "description": SCAM}).json
    assert set(told["reasons"][0]) == members(shapes["Reason"])
