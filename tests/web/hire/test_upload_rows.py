import csv
import io
from dataclasses import replace

import pytest

from careers.board.posting import State
from tests.board.incoming.desk import ROW
from tests.cast import NOW
from tests.door import store_of
from tests.web.hire.uploading import (
    OTHER,
    press,
    sent,
    states,
    upload,
)
from tests.web.posting_site import recruiter


@pytest.fixture
def desk(app, client, site):
    recruiter(app, client)
    return site


def test_all_that_are_ready_are_posted_at_a_word(desk, app):
    address = sent(desk, ROW, OTHER, {**OTHER, "reference": "x", "title": ""})
    press(desk, address, "post", which="all")

    page = desk.visit(address)
    assert "2 jobs are posted" in page.words
    assert "1 row is left as it is" in page.words
    assert {state for _, state in states(app, NOW)} == {State.OPEN}
    job = store_of(app).postings.of("larkfield-health")[0]
    assert job.job.read == ()
    assert job.found
    assert "Larkfield" in desk.visit(f"/jobs/{job.on_board}").words


def test_ticked_rows_alone_are_kept_as_drafts(desk, app):
    address = sent(desk, ROW, OTHER)
    desk.visit(address)
    press(desk, address, "post", row="2", then="keep")
    desk.visit(address)

    assert states(app, NOW) == [("Booking agent", State.DRAFT)]


def test_a_row_that_must_be_mended_is_never_posted(desk, app):
    address = sent(desk, {**ROW, "salary": ""})
    desk.visit(address)
    press(desk, address, "post", row="1")
    desk.visit(address)

    assert (ROW["title"], State.OPEN) not in states(app, NOW)


def test_a_row_is_mended_in_the_form_of_its_own_posting(desk, app):
    address = sent(desk, {**ROW, "salary": ""})
    desk.visit(address)

    assert press(desk, address, "rows/1/mend").endswith("/pay")
    again = press(desk, address, "rows/1/mend")
    assert again.endswith("/pay")
    assert states(app, NOW) == [(ROW["title"], State.DRAFT)]


def test_jobs_that_left_the_file_are_closed_by_choice(desk, app):
    first = sent(desk, ROW, OTHER)
    desk.visit(first)
    press(desk, first, "post", which="all")
    desk.visit(first)

    second = sent(desk, ROW)
    page = desk.visit(second)
    assert "No longer in your file" in page.words
    number = next(
        own.number
        for own in store_of(app).postings.of("larkfield-health")
        if own.job.title == "Booking agent"
    )
    press(desk, second, "close", job=str(number))
    assert ("Booking agent", State.CLOSED) in states(app, NOW)
    assert "No longer in your file" not in desk.visit(second).words


def test_rows_are_handed_back_with_their_remarks_and_taken_again(desk):
    address = sent(desk, {**ROW, "salary": "lots", "category": "-Care"})
    desk.visit(address)
    content = desk.client.get(f"{address}/remarks.csv").data

    (row,) = csv.DictReader(io.StringIO(content.decode("utf-8-sig")))
    assert row["Headway: state"] == "must be mended"
    assert "Mend, salary: This is no pay" in row["Headway: remarks"]
    mended = content.replace(b'"lots"', b'"$18 - $20 per hour"')
    page = desk.visit(upload(desk, mended).location)
    assert "1 row can be posted" in page.words
    assert "not understood" not in page.words


def test_a_closed_job_is_opened_again_only_by_a_changed_row(desk, app):
    first = sent(desk, ROW)
    desk.visit(first)
    press(desk, first, "post", which="all")
    desk.visit(first)
    (own,) = store_of(app).postings.of("larkfield-health")
    store_of(app).postings.publish(own.closed(NOW), NOW)
    assert "You closed this job here" in desk.visit(sent(desk, ROW)).words

    again = sent(desk, {**ROW, "title": "Member services agent"})
    desk.visit(again)
    press(desk, again, "post", which="all")
    desk.visit(again)
    (now_open,) = store_of(app).postings.of("larkfield-health")
    assert now_open.state(NOW) is State.OPEN
    assert now_open.on_board == own.on_board
    assert replace(now_open, number=None).live.title == "Member services agent"
