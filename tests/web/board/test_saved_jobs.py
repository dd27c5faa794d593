from datetime import timedelta

import pytest

from careers.people.seekers.saved_job import MOST
from careers.web.board.saved_jobs import FULL, NO_ROOM
from careers.web.saving import in_browser, saved_numbers
from tests import cast
from tests.door import PASSWORD, opened, signed_in, store_of

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


def test_the_last_saved_job_comes_first_and_each_once(site):
    save(site, 2, ADVISER)
    save(site, 1)
    save(site, 2, ADVISER)

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
        "careers.web.board.saved_jobs.saved_numbers", lambda: tuple(range(2, MOST + 2))
    )
    answer = save(site, 1)

    assert answer.status_code == 422
    assert FULL in answer.text


def test_a_job_is_saved_with_a_note_and_the_note_can_change(site):
    save_with(site, 1, "Ask for Ms. Reyes")
    assert "Your note: Ask for Ms. Reyes" in site.visit("/saved/").words
    save_with(site, 1, "She called back")
    page = site.visit("/saved/")

    assert "She called back" in page.words
    assert "Reyes" not in page.words
    assert "She called back" in site.answer("/saved/1").text


def test_saving_again_without_a_word_keeps_the_note(site):
    save_with(site, 1, "Ask for Ms. Reyes")
    save(site, 1)
    assert "Reyes" in site.visit("/saved/").words


def test_after_saving_from_a_list_one_is_back_in_the_list(site):
    seen = {"Referer": "http://localhost/jobs/?words=agent"}
    text = site.answer("/saved/1", headers=seen).text
    assert 'value="/jobs/?words=agent"' in text
    answer = save(site, 1, back="/jobs/?words=agent")
    assert answer.location == "/jobs/?words=agent"
    assert save(site, 1, back="//evil.example").location == MEMBER


def test_every_job_in_a_list_can_be_saved_and_says_when_it_is(site):
    assert "/saved/1" in site.visit("/jobs/").links
    save(site, 1)
    assert "Saved: note, or take off" in site.visit("/jobs/").words


def test_lists_of_somebody_new_hold_no_token_and_can_be_kept(site):
    assert "csrf_token" not in site.answer("/jobs/").text


def test_a_browser_says_when_it_can_carry_no_more_notes(site, monkeypatch):
    monkeypatch.setattr("careers.web.saving.ROOM", 20)
    page = site.post("/saved/", note(1, "x7Kq" * 50), seen_on="/saved/1")

    assert page.status_code == 422
    assert NO_ROOM in page.text
    assert "x7Kq" in page.text


def test_a_note_can_only_be_so_long(site):
    page = site.post("/saved/", note(1, "x" * 501), seen_on="/saved/1")
    assert "Shorten the note to 500 characters" in page.text


@pytest.mark.parametrize("value", ["", "x", "e30.forged"])
def test_forged_notes_are_none(app, value):
    with app.test_request_context(headers={"Cookie": f"saved_notes={value}"}):
        assert in_browser() == ()


def test_two_or_three_saved_jobs_can_be_laid_side_by_side(site):
    save(site, 1)
    assert "Compare side by side" not in site.visit("/saved/").words
    save(site, 2, ADVISER)
    page = site.visit("/saved/")

    assert "Compare side by side" in page.words
    beside = site.visit("/fit/beside/?job=1&job=2")
    assert beside.headings("h1") == ["Two jobs, side by side"]


def test_with_an_account_jobs_are_kept_there(app, site):
    number = signed_in(app, site.client)
    save_with(site, 1, "planted note")

    assert store_of(app).saved_jobs.numbers(number) == (1,)
    assert site.client.get_cookie("saved") is None
    assert "planted note" in site.visit("/saved/").words
    site.post("/saved/1/off", {"back": "saved"}, seen_on="/saved/")
    assert store_of(app).saved_jobs.numbers(number) == ()


def test_signing_in_carries_over_what_the_browser_holds(app, site):
    number = opened(app)
    save_with(site, 1, "from the browser")
    save(site, 2, ADVISER)
    site.post("/sign-in/", {"email": "ana@example.org", "password": PASSWORD})
    page = site.visit("/saved/")

    assert page.headings("h2") == [cast.AGENT.title, cast.MEMBER_SERVICES.title]
    assert "from the browser" in page.words
    assert site.client.get_cookie("saved") is None
    assert site.client.get_cookie("saved_notes") is None
    assert store_of(app).saved_jobs.numbers(number) == (2, 1)


def test_another_persons_jobs_are_not_on_the_list(app, site):
    signed_in(app, site.client)
    save_with(site, 1, "planted note")
    ben = type(site)(app.test_client())
    signed_in(app, ben.client, "ben@example.org")

    assert "No jobs are saved here yet" in ben.visit("/saved/").words
    assert "planted" not in ben.answer("/saved/1").text
    ben.post("/saved/1/off", {"back": "saved"}, seen_on="/saved/1")
    assert "planted note" in site.visit("/saved/").words


def note(number: int, words: str) -> dict[str, object]:
    return {"number": number, "back": "saved", "note": words}


def save_with(site, number: int, words: str):
    return site.post("/saved/", note(number, words), seen_on=f"/saved/{number}")
