from dataclasses import replace
from datetime import timedelta

import pytest

from careers.board.work import Work
from careers.people.employers.application import Choices
from careers.web.visitor import COOKIE
from tests.cast import NOW
from tests.door import link_in, mail, signed_in, store_of
from tests.web.applying import (
    ANSWERS,
    HERE,
    SENT,
    STRANGER,
    cv,
    number_of,
    path,
    posted,
    with_profile,
)


@pytest.fixture
def posting(app):
    return posted(app)


def test_a_job_that_takes_applications_says_so_on_its_page(site, posting):
    page = site.visit(f"/jobs/{posting.on_board}")
    assert f"{path(posting)}?came=link" in page.links
    assert "Apply here" in page.words


def test_a_job_that_takes_none_has_no_such_page(site, posting):
    site.visit("/jobs/1/apply", 404)
    site.visit("/jobs/999/apply", 404)


def test_what_the_job_insists_on_is_asked_first(site, posting):
    page = site.visit(path(posting))
    assert page.headings("h1") == ["First, what this job insists on"]
    for words in ("Where do you live?", "Can you work days?", "know Spanish?"):
        assert words in page.words
    assert "Do you agree to a drug test?" in page.words
    assert "Your name" not in page.words


def test_every_question_has_to_be_answered(site, posting):
    answer = site.post(
        f"{path(posting)}/answers", ANSWERS | {"must-4": ""}, seen_on=path(posting)
    )
    assert answer.status_code == 422
    assert "Answer this" in answer.text
    assert "Error:" in answer.text


def test_whoever_cannot_be_hired_learns_why_at_once(site, posting):
    no = ANSWERS | {"must-1": "US-NV", "must-3": "A2"}
    answer = site.post(f"{path(posting)}/answers", no, seen_on=path(posting))
    assert answer.status_code == 200
    assert "Not this one, and here is why" in answer.text
    assert "Your level is lower" in answer.text or "level B2" in answer.text
    assert "Your name" not in answer.text


def test_whoever_can_be_hired_is_asked_who_they_are(site, posting):
    answer = site.post(f"{path(posting)}/answers", ANSWERS, seen_on=path(posting))
    assert "Your name" in answer.text
    assert 'name="must-1" value="US-AZ"' in answer.text


def test_a_wrong_answer_cannot_be_slipped_past_the_first_page(app, site, posting):
    no = STRANGER | {"must-4": "no"}
    assert site.post(path(posting), no).status_code == 422
    assert mail(app) == []


def test_a_stranger_confirms_the_address_before_anything_is_passed_on(
    app, site, posting
):
    page = site.send(path(posting), STRANGER)
    assert "Look into your mail" in page.words
    shelf = store_of(app).figures
    assert shelf.new("larkfield-health") == {}
    own = link_in(mail(app)[-1])
    assert "One step left" in site.visit(own).words
    assert shelf.new("larkfield-health") == {}
    site.post(f"{own}/send", {}, seen_on=own)
    assert shelf.new("larkfield-health") == {posting.on_board: 1}
    copy = mail(app)[-1]
    assert copy.to == "ana@example.org"
    assert "I start Monday." in copy.text


def test_somebody_signed_in_needs_no_letter(app, site, posting):
    signed_in(app, site.client)
    page = site.send(path(posting), {**SENT, "file": cv()})
    assert page.headings("h1")[0].startswith("Your application")
    assert "A file: TXT" in page.words
    assert [letter.to for letter in mail(app)] == ["ana@example.org"]


def test_the_same_person_applies_once(app, site, posting):
    site.send(path(posting), STRANGER)
    own = link_in(mail(app)[-1])
    site.post(f"{own}/send", {}, seen_on=own)
    mail(app)
    again = site.send(path(posting), STRANGER | {"message": "Again"})
    assert "Look into your mail" in again.words
    letter = mail(app)[-1]
    assert letter.subject.startswith("You have applied already")
    assert link_in(letter) == own
    assert "Again" not in site.visit(own).words


def test_a_second_try_takes_the_place_of_one_never_sent(app, site, posting):
    site.send(path(posting), STRANGER)
    first = link_in(mail(app)[-1])
    site.send(path(posting), STRANGER)
    site.visit(first, 404)
    site.visit(link_in(mail(app)[-1]))


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"name": ""}, "Write your name"),
        ({"email": "nowhere"}, "Write an address like"),
        ({"phone": "<b>"}, "Write digits"),
        ({"consent": ""}, "Tick this"),
    ],
)
def test_what_is_missing_is_asked_for_and_the_rest_is_kept(site, posting, wrong, words):
    page = site.send(path(posting), STRANGER | wrong, 422)
    assert words in page.words
    assert "I start Monday." in page.html
    assert page.title.startswith("Error:")


@pytest.mark.parametrize(
    "content", [b"MZ\x90\x00", b"<svg onload=alert(1)>", b"\x89PNG\r\n\x1a\n"]
)
def test_a_file_that_is_no_cv_is_refused(app, site, posting, content):
    answer = site.post(path(posting), {**STRANGER, "file": cv(content, "cv.pdf")})
    assert answer.status_code == 422
    assert "no PDF, Word" in answer.text
    assert mail(app) == []


def test_answers_once_given_are_filled_in(app, site, posting):
    with_profile(app, site)
    site.post(f"{path(posting)}/answers", ANSWERS, seen_on=path(posting))
    page = site.visit(path(posting))
    assert '<option value="US-AZ" selected>' in page.html
    assert '<option value="C1" selected>' in page.html
    assert 'value="yes" checked' in page.html


def test_the_match_view_is_told_shown_and_can_be_declined(app, site, posting):
    store_of(app).applications.choose(posting.on_board, Choices(matching=True))
    with_profile(app, site)
    form = site.post(f"{path(posting)}/answers", ANSWERS, seen_on=path(posting)).text
    assert "They use the match view" in form
    assert "Typed all day at" in form
    assert "New York City, Local Law 144" not in form
    profiled = STRANGER | {"profile": "y"}
    answer = site.post(path(posting), profiled)
    assert "Say yes or no: both are fine" in answer.text
    site.send(path(posting), profiled | {"agrees": "no"})
    own = link_in(mail(app)[-1])
    site.post(f"{own}/send", {}, seen_on=own)
    assert "You declined it" in site.visit(own).words


def test_a_profile_goes_only_along_when_it_is_chosen(app, site, posting):
    with_profile(app, site)
    signed_in(app, site.client)
    site.send(path(posting), SENT)
    with app.test_request_context():
        from careers.web.seek.applying import seal

        key = seal()
    found = store_of(app).applications.find(number_of(app), key)
    assert found.said.profile is None


def test_a_closed_job_takes_no_applications(app, site, posting):
    closed = replace(posting, closed_at=NOW)
    store_of(app).postings.publish(closed, NOW)
    app.config["NOW"] = NOW + timedelta(minutes=1)
    assert "closed on" in site.visit(path(posting)).words


def test_without_cookies_of_ours_nothing_personal_is_kept_by_the_browser(site, posting):
    answer = site.answer(path(posting))
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert site.client.get_cookie(COOKIE) is None


def test_jobs_like_it_are_offered_only_where_the_answers_do_not_rule_out(
    app, site, posting
):
    other = posted(app)
    spanish, sober = ANSWERS | {"must-3": "A2"}, ANSWERS | {"must-1": "ZZ"}
    easy = replace(HERE, work=Work(), title="Easy going", source_key="easy")
    store_of(app).jobs.put([easy], NOW)
    for answers, offered in ((spanish, True), (sober, False)):
        at = f"{path(posting)}/answers"
        html = site.post(at, answers, seen_on=path(posting)).text
        assert ("Easy going" in html) is offered
        assert f"/jobs/{other.on_board}-" not in html


def test_no_box_is_ticked_for_anybody(app, site, posting):
    with_profile(app, site)
    html = site.post(f"{path(posting)}/answers", ANSWERS, seen_on=path(posting)).text
    assert 'name="profile"' in html
    assert "checked" not in html


@pytest.mark.parametrize(
    ("before", "came"),
    [
        ("http://localhost/fit/jobs/", "fit"),
        ("http://localhost/saved/", "saved"),
        ("http://localhost/jobs/?role=csr", "board"),
        ("https://elsewhere.example/list", "link"),
        (None, "link"),
    ],
)
def test_where_somebody_found_a_job_travels_with_them(site, posting, before, came):
    headers = {"Referer": before} if before else {}
    page = site.visit(f"/jobs/{posting.on_board}", headers=headers)
    assert f"{path(posting)}?came={came}" in page.links
    assert (
        f'name="came" value="{came}"' in site.visit(f"{path(posting)}?came={came}").html
    )


def test_somewhere_else_is_a_place_like_any_other(site, posting):
    at = f"{path(posting)}/answers"
    text = site.post(at, ANSWERS | {"must-1": "ZZ"}, seen_on=path(posting)).text
    assert "Living where they hire" in text
    assert "Unknown" not in text


def test_name_and_phone_are_filled_in_from_the_last_time(app, site, posting):
    signed_in(app, site.client)
    site.post(path(posting), {**SENT, "name": "Ana Ruiz", "phone": "520 555 0100"})
    answer = site.post(f"{path(posting)}/answers", ANSWERS, seen_on=path(posting))
    assert 'value="Ana Ruiz"' in answer.text
    assert 'value="520 555 0100"' in answer.text


def test_nobody_else_is_shown_them(app, site, posting):
    signed_in(app, site.client)
    site.post(path(posting), {**SENT, "name": "Ana Ruiz"})
    signed_in(app, site.client, "ben@example.org")
    answer = site.post(f"{path(posting)}/answers", ANSWERS, seen_on=path(posting))
    assert "Ana Ruiz" not in answer.text
