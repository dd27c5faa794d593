from datetime import timedelta

import pytest

from careers.web.board.saved_jobs import FULL, MOST, saved_numbers
from tests import cast

MEMBER = "/jobs/1-member-services-representative-larkfield-health"
ADVISER = "/jobs/2-customer-service-adviser-northbank"


def save(site, number: int, seen_on: str = MEMBER, back: str = "job"):
    data = {"number": number, "back": back}
    return site.post("/saved/", data, seen_on=seen_on)


def test_a_job_is_saved_without_an_account(site):
    answer = save(site, 1)

    assert (answer.status_code, answer.location) == (303, MEMBER)
    assert site.visit("/saved/").headings("h2") == [cast.MEMBER_SERVICES.title]
    assert "Saved. Take off" in site.visit(MEMBER).words


def test_the_last_saved_job_comes_first_and_once(site):
    save(site, 1)
    save(site, 2, ADVISER)
    save(site, 1)

    assert site.visit("/saved/").headings("h2") == [
        cast.MEMBER_SERVICES.title,
        cast.AGENT.title,
    ]


def test_a_job_can_be_taken_off_from_the_list(site):
    save(site, 1)
    answer = site.post("/saved/1/off", {"back": "saved"}, seen_on="/saved/")

    assert (answer.status_code, answer.location) == (303, "/saved/")
    assert "No jobs are saved here yet" in site.visit("/saved/").words


def test_a_form_without_our_token_changes_nothing(site):
    for address in ("/saved/", "/saved/1/off"):
        answer = site.client.post(address, data={"number": 1})
        assert answer.status_code == 422
        assert "Send it again" in answer.text
        assert "<title>Error: Your saved jobs" in answer.text


def test_a_job_that_does_not_exist_cannot_be_saved(site):
    assert save(site, 4711).status_code == 404


def test_a_closed_job_stays_marked_with_jobs_like_it(site, store):
    save(site, 2, ADVISER)
    closed = cast.replace(cast.AGENT, closes_at=cast.NOW - timedelta(days=1))
    store.jobs.put([closed], cast.NOW)
    page = site.visit("/saved/")

    assert "closed on" in page.words
    assert MEMBER in page.links


def test_a_job_taken_off_the_board_is_counted_not_shown(site, store):
    save(site, 1)
    store.jobs.remove(1, cast.NOW)
    page = site.visit("/saved/")

    assert "1 saved job was taken off the board." in page.words
    assert page.headings("h2") == ["No jobs are saved here yet"]


@pytest.mark.parametrize("value", ["", "1-2", "1-2.forged", "x" * 4000])
def test_a_forged_list_is_an_empty_one(app, value):
    with app.test_request_context(headers={"Cookie": f"saved={value}"}):
        assert saved_numbers() == ()


def test_two_hundred_jobs_are_enough(app, site, monkeypatch):
    monkeypatch.setattr(
        "careers.web.board.saved_jobs.saved_numbers", lambda: tuple(range(MOST))
    )
    answer = save(site, 1)

    assert answer.status_code == 422
    assert FULL in answer.text
