import pytest

from tests.door import signed_in
from tests.web.api.programs import JOB, JOBS, LARKFIELD, NAMED, Program, path_of, posted


@pytest.fixture
def program(app):
    return Program(app)


def test_a_job_is_posted_and_seekers_find_it(program, site):
    told = posted(program).json
    assert told["state"] == "open"
    assert told["reference"] == "CS-1042"
    page = site.visit(path_of(told["address"]))
    assert "Customer service representative" in page.words


def test_a_posted_job_has_an_address_a_version_and_its_limits(program):
    answer = posted(program)
    assert answer.location.endswith(f"{JOBS}/{answer.json['number']}")
    fetched = program.ask("GET", path_of(answer.location))
    assert fetched.headers["ETag"] == answer.headers["ETag"]
    assert fetched.headers["RateLimit-Policy"] == '"key";q=240;w=120'
    assert fetched.headers["RateLimit"].startswith('"key";r=23')


def test_the_list_is_walked_to_its_end_page_by_page(program):
    for count in range(5):
        row = {**JOB, "title": f"Customer service representative {count}"}
        answer = program.ask("PUT", f"{JOBS}/by-reference/{count}", row)
        assert answer.status_code == 201, answer.text
    program.ask("DELETE", f"{JOBS}/by-reference/3")
    seen, at = [], f"{JOBS}?state=open&limit=2"
    while at:
        told = program.ask("GET", at).json
        seen += [job["reference"] for job in told["jobs"]]
        at = told["next"] and path_of(told["next"])
    assert seen == ["4", "2", "1", "0"]


def test_what_has_not_changed_is_not_sent_again(program):
    tag = program.ask("PUT", NAMED, JOB).headers["ETag"]
    assert program.ask("GET", NAMED, If_None_Match=tag).status_code == 304
    listed = program.ask("GET", JOBS).headers["ETag"]
    assert program.ask("GET", JOBS, If_None_Match=listed).status_code == 304
    program.ask("DELETE", NAMED)
    assert program.ask("GET", NAMED, If_None_Match=tag).status_code == 200


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
def test_a_job_of_another_employer_is_not_there(app, program, method):
    number = program.ask("PUT", NAMED, JOB).json["number"]
    other = Program(app, "northbank")
    body = JOB if method == "PUT" else None
    assert other.ask(method, f"{JOBS}/{number}", body).status_code == 404
    assert other.ask("GET", NAMED).status_code == 404
    close = other.ask("POST", f"{JOBS}/{number}/close", {"reason": "filled"})
    assert close.status_code == 404
    assert program.ask("GET", NAMED).json["state"] == "open"


def test_two_employers_may_use_the_same_reference(app, program):
    program.ask("PUT", NAMED, JOB)
    assert Program(app, "northbank").ask("PUT", NAMED, JOB).status_code == 201


def test_a_reference_may_hold_anything(program):
    at = f"{JOBS}/by-reference/A%2F1%20é/close"
    assert program.ask("PUT", at, JOB).json["reference"] == "A/1 é/close"
    assert program.ask("GET", at).json["title"] == JOB["title"]
    assert program.ask("POST", f"{at}/close", {"reason": "filled"}).status_code == 200


@pytest.mark.parametrize(
    "query", ["?state=lost", "?limit=0", "?limit=101", "?limit=x", "?before=-1", "?q=1"]
)
def test_a_wrong_parameter_is_named(program, query):
    answer = program.ask("GET", JOBS + query)
    assert answer.status_code == 400
    assert query[1:].partition("=")[0] in answer.json["detail"]


def test_what_came_by_a_program_is_known_at_the_desk(program, app, site):
    program.ask("PUT", NAMED, JOB)
    signed_in(app, site.client, "rosa@larkfield.example", LARKFIELD)
    assert "Customer service representative" in site.visit("/desk/jobs/").words
