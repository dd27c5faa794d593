import json

import pytest

from tests.board.incoming.desk import ROW
from tests.cast import NOW
from tests.door import signed_in
from tests.web.hire.uploading import (
    OTHER,
    as_csv,
    press,
    sent,
    states,
    upload,
)
from tests.web.posting_site import NORTHBANK, recruiter


@pytest.fixture
def desk(app, client, site):
    recruiter(app, client)
    return site


def test_a_file_is_asked_for_with_all_that_it_may_say(desk):
    page = desk.visit("/desk/upload/")

    assert "Nothing is posted before you say so" in page.words
    assert "salaryPeriod" in page.words


@pytest.mark.parametrize("kind", ["csv", "json", "xml"])
def test_the_example_of_each_kind_needs_no_mending(desk, app, kind):
    content = desk.client.get(f"/desk/upload/example.{kind}").data
    page = desk.visit(upload(desk, content, f"jobs.{kind}").location)

    assert "Booking agent" in page.words
    assert "Must be mended" not in page.words
    assert "not understood" not in page.words
    press(desk, upload(desk, content, f"jobs.{kind}").location, "post", which="all")


def test_every_row_is_shown_with_its_remarks_and_nothing_is_posted(desk, app):
    page = desk.visit(sent(desk, ROW, {**OTHER, "salary": "lots", "remote": "maybe"}))

    assert "1 row can be posted" in page.words
    assert "This is no pay that we can read. lots Write figures" in page.words
    assert "This does not tell whether people work from home. maybe" in page.words
    assert states(app, NOW) == []


def test_columns_are_mended_by_hand(desk):
    odd = as_csv(ROW).replace(b"description", b"blurb").replace(b"salary", b"title2")
    address = upload(desk, odd).location
    page = desk.visit(address)
    assert "2 columns were not understood" in page.words

    columns = desk.visit(f"{address}/columns")
    assert "$18.25 - $20.50 per hour" in columns.words
    names = list(ROW)
    chosen = {
        f"column-{names.index('description')}": "description",
        f"column-{names.index('salary')}": "salary",
    }
    press(desk, address, "columns", **chosen)
    page = desk.visit(address)
    assert "not understood" not in page.words
    assert "1 row can be posted" in page.words


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "This file is empty"),
        (b" \n", "This file is empty"),
        (b"PK\x03\x04rest", "Save as"),
        (b"%PDF-1.7", "This is a PDF"),
        (b"title,city\n", "headings and no rows"),
        (b'[{"title": "a"]', "No row of this file can be read"),
        (b"a\0b" * 9, "This file is not text"),
        (b"title\n" + b"x\n" * 2001, "more than 2,000 rows"),
    ],
)
def test_files_that_hold_no_jobs_are_refused_in_words(desk, content, says):
    answer = upload(desk, content)

    assert answer.status_code == 422
    assert says in answer.text


def test_a_line_that_is_no_row_costs_only_itself(desk):
    broken = as_csv(ROW, OTHER) + b'"never closed\nto the end\n'
    page = desk.visit(upload(desk, broken).location)

    assert "Close the quote that this row opens" in page.words
    assert "2 rows can be posted" in page.words


def test_an_upload_can_be_thrown_away(desk):
    address = sent(desk, ROW)
    press(desk, address, "drop")

    assert desk.client.get(address).status_code == 404


def test_an_upload_for_another_employer_is_not_there(desk, app):
    address = sent(desk, ROW)
    other = app.test_client()
    signed_in(app, other, "nora@northbank.example", NORTHBANK)

    for page in ("", "/columns", "/remarks.csv"):
        assert other.get(f"{address}{page}").status_code == 404
    for verb in ("post", "columns", "close", "drop", "rows/1/mend"):
        assert other.post(f"{address}/{verb}").status_code == 404


def test_nobody_uploads_for_an_employer_of_others(desk):
    answer = upload(desk, as_csv(ROW), employer="northbank")

    assert answer.status_code == 422


def test_uploads_are_throttled(desk):
    answers = [upload(desk, as_csv(ROW)).status_code for _ in range(11)]

    assert answers[-1] == 429


def test_json_may_nest_what_the_site_itself_tells(desk):
    row = {**ROW, "when": {"kinds": ["days"]}, "odd": {"deep": [[1e999]]}}
    page = desk.visit(upload(desk, json.dumps([row]).encode(), "jobs.json").location)

    assert "1 row can be posted" in page.words
