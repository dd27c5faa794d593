from datetime import timedelta

import pytest

from careers.board.posting import State
from tests.board.incoming.desk import ROW
from tests.cast import NOW
from tests.door import store_of
from tests.web.hire.uploading import (
    OTHER,
    SCAM,
    press,
    sent,
    states,
)
from tests.web.posting_site import recruiter


@pytest.fixture
def desk(app, client, site):
    recruiter(app, client)
    return site


def test_what_looks_like_a_scam_waits_and_says_so_before(desk, app):
    address = sent(desk, SCAM)

    assert "Waits for a moderator" in desk.visit(address).words
    press(desk, address, "post", which="all")
    assert "1 job waits for a moderator" in desk.visit(address).words
    assert states(app, NOW) == [("Data agent", State.LOOK)]


def test_a_second_upload_changes_jobs_instead_of_doubling_them(desk, app):
    first = sent(desk, ROW, OTHER)
    desk.visit(first)
    press(desk, first, "post", which="all")
    desk.visit(first)

    second = sent(desk, {**ROW, "salary": "$19 - $21 per hour"}, OTHER)
    page = desk.visit(second)
    assert "It changes a job of yours" in page.words
    assert "The same as last time" in page.words
    press(desk, second, "post", which="all")
    desk.visit(second)

    own = store_of(app).postings.of("larkfield-health")
    assert len(own) == 2
    assert {str(one.live.pay.low) for one in own} == {"19", "18.25"}


def test_the_same_reference_twice_and_the_same_words_are_told(desk, app):
    first = sent(desk, ROW, {**OTHER, "reference": ROW["reference"]})
    assert "Line 2 has the same reference" in desk.visit(first).words
    press(desk, first, "post", which="all")
    desk.visit(first)

    page = desk.visit(sent(desk, {**ROW, "reference": "new"}))
    assert "It has the words of “Customer service representative”" in page.words


def test_long_work_says_how_far_it_is_and_goes_on(desk, monkeypatch):
    monkeypatch.setattr("careers.web.hire.upload_work.STRETCH", 0)
    monkeypatch.setattr("careers.web.hire.upload_work.AT_ONCE", 1)
    address = sent(desk, ROW, OTHER)

    page = desk.visit(address)
    assert "1 of 2 rows read" in page.words
    assert desk.client.get(address).headers.get("Refresh") is None
    assert "2 rows can be posted" in desk.visit(address).words


def test_rows_that_do_not_say_how_to_apply_take_applications_here(desk, app):
    address = sent(desk, {**ROW, "applyUrl": ""}, here="y")
    desk.visit(address)
    press(desk, address, "post", which="all")
    desk.visit(address)

    (own,) = store_of(app).postings.of("larkfield-health")
    assert own.live.applies_here


def test_a_row_whose_last_day_went_by_meanwhile_is_kept_as_a_draft(desk, app):
    address = sent(desk, {**ROW, "validThrough": "2026-03-03"})
    desk.visit(address)
    app.config["NOW"] = NOW + timedelta(days=3)
    press(desk, address, "post", which="all")
    desk.visit(address)

    assert states(app, NOW) == [(ROW["title"], State.DRAFT)]
