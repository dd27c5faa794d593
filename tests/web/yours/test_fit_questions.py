"""The questions as somebody answers them, on the whole catalogue."""

import re
from html import unescape

import pytest
from flask import Flask

from careers.matching.asking.choosing import FIRST, MOST
from careers.people.seekers.anonymous import AnonymousProfile
from careers.people.seekers.ticket import Ticket
from careers.skills.profile import Ability, Profile
from careers.web.context import now, store
from careers.web.visitor import COOKIE, visitor
from tests.page import Page
from tests.site import Site

ROOM = "/fit/questions/"
SKILL = re.compile(r'name="skill" value="([^"]+)"')


def _answer(site: Site, answer: str, *, at: str = ROOM) -> Page:
    """Tap one of the answers on the page and go where it leads."""
    skill = _skill(site, at)
    sent = {"skill": skill, "answer": answer}
    response = site.post(ROOM, sent, seen_on=at, follow_redirects=True)
    return Page(response.text, response.status_code, ROOM)


def _skill(site: Site, at: str = ROOM) -> str:
    found = SKILL.search(site.visit(at).html)
    assert found
    return found[1]


def _bring(app: Flask, site: Site, kept: AnonymousProfile) -> None:
    """Be somebody who has a profile here already."""
    ticket = Ticket("a ticket", "test")
    with app.test_request_context():
        store().profiles.keep(ticket, kept, now())
    site.client.set_cookie(COOKIE, ticket.token)


def _kept(app: Flask, site: Site) -> AnonymousProfile:
    cookie = site.client.get_cookie(COOKIE)
    assert cookie
    with app.test_request_context(headers={"Cookie": f"{COOKIE}={cookie.value}"}):
        kept = visitor()
    assert kept
    return kept


def test_one_question_a_page_with_examples_and_progress_in_words(site, catalogue):
    page = site.visit(ROOM)
    skill = catalogue.skills[_skill(site)]

    assert page.headings("h1") == [catalogue.questions[skill.id].statement]
    assert "Question 1 of at most 24 · first result after 6" in page.words
    for words in ("Not yet", "Not sure", *skill.levels.values()):
        assert words in unescape(page.words)


def test_looking_keeps_nothing_and_the_first_answer_does(site):
    site.visit(ROOM)
    assert site.client.get_cookie(COOKIE) is None
    _answer(site, "3")
    assert site.client.get_cookie(COOKIE)


def test_every_answer_is_kept_in_order_with_not_sure_as_no_answer(app, site):
    skills = [_skill(site)]
    _answer(site, "3")
    skills.append(_skill(site))
    _answer(site, "unsure")
    skills.append(_skill(site))
    _answer(site, "0")

    kept = _kept(app, site)
    assert kept.asked == tuple(skills)
    assert kept.answers == {skills[0]: 3, skills[2]: 0}


def test_after_six_taps_roles_and_jobs_are_named_with_reasons(site):
    for answer in ("3", "0", "3", "0", "0", "0")[: FIRST - 1]:
        page = _answer(site, answer)
        assert page.title.startswith("Question")
    page = _answer(site, "3")

    assert page.problems() == []
    assert page.title.startswith("What your answers point to")
    assert "6 answers, pointing most to" in page.words
    assert any(link.startswith("/roles/") for link in page.links)
    assert "Open jobs that fit so far" in page.headings("h2")
    assert "shown" in page.words
    assert "%" not in page.words
    assert "/fit/questions/" in page.links
    assert "/fit/you" in page.links


def test_the_way_ends_at_the_profile_after_at_most_24(app, site):
    for tap in range(MOST + 1):
        page = site.visit(ROOM)
        if page.url != ROOM or "Question" not in page.title:
            break
        _answer(site, "5" if tap % 3 else "0")

    assert page.title.startswith("What you bring")
    assert FIRST <= len(_kept(app, site).asked) <= MOST
    assert "Question" not in site.visit(ROOM).title


def test_a_question_can_be_asked_again_and_its_answer_changed(app, site):
    first = _skill(site)
    _answer(site, "1")
    page = site.visit(ROOM)
    assert f"{ROOM}1" in page.links

    again = site.visit(f"{ROOM}1")
    assert "A start Your answer" in again.words
    _answer(site, "5", at=f"{ROOM}1")
    kept = _kept(app, site)
    assert (kept.asked, kept.answers) == ((first,), {first: 5})


def test_what_a_text_shows_is_not_asked(app, site):
    read = Profile({"clear-writing": Ability("clear-writing", 3)})
    _bring(app, site, AnonymousProfile("Clear writing, every day.", read))

    assert _skill(site) != "clear-writing"
    _answer(site, "3")
    assert _kept(app, site).text


@pytest.mark.parametrize(
    ("answer", "words"),
    [("3", "“Solid”"), ("0", "“Not yet”"), ("unsure", "“Not sure”")],
)
def test_the_same_answer_throughout_is_noticed_kindly(site, answer, words):
    for _ in range(8):
        _answer(site, answer)
    page = site.visit(f"{ROOM}so-far")

    assert f"You gave the same answer 8 times in a row: {words}" in page.words
    assert "uncertain" in page.words


def test_who_differs_is_not_told_off(site):
    for answer in ("3", "0", "3", "1", "0", "3", "0", "5"):
        _answer(site, answer)
    assert "uncertain" not in site.visit(f"{ROOM}so-far").words


def test_not_sure_about_everything_concludes_nothing(site):
    for _ in range(FIRST):
        _answer(site, "unsure")
    page = site.visit(f"{ROOM}so-far")
    assert "6 answers, and nothing yet that a role asks for" in page.words


def test_who_has_answered_nothing_begins_at_the_beginning(site):
    for place in ("so-far", "1", "7"):
        assert site.answer(f"{ROOM}{place}").headers["Location"] == ROOM


def test_an_answer_that_cannot_be_tapped_is_refused(site):
    skill = _skill(site)
    response = site.post(ROOM, {"skill": skill, "answer": "4"})
    page = Page(response.text, response.status_code)

    assert page.status == 422
    assert page.title.startswith("Error:")
    assert page.problems() == []
    assert "Choose the answer that is most like you" in page.words


def test_an_answer_to_what_was_not_asked_changes_nothing(site):
    response = site.post(ROOM, {"skill": "erlang", "answer": "5"})
    assert response.headers["Location"] == ROOM
    assert site.client.get_cookie(COOKIE) is None


def test_a_form_from_elsewhere_changes_nothing(site):
    skill = _skill(site)
    response = site.client.post(ROOM, data={"skill": skill, "answer": "5"})
    assert response.status_code == 422
    assert site.client.get_cookie(COOKIE) is None
    assert site.client.post(f"{ROOM}again").status_code == 400


def test_a_question_that_we_no_longer_ask_is_passed_over(app, site):
    kept = AnonymousProfile().with_reply("no-such-skill", 3).with_reply("typing", 3)
    _bring(app, site, kept)

    assert "1 answer," in site.visit(f"{ROOM}so-far").words
    assert "I type fast" in site.visit(f"{ROOM}1").words


def test_beginning_again_forgets_the_answers_and_keeps_the_rest(app, site):
    _bring(app, site, AnonymousProfile("I type fast."))
    for _ in range(3):
        _answer(site, "3")
    site.post(f"{ROOM}again", {}, seen_on=f"{ROOM}so-far")

    kept = _kept(app, site)
    assert (kept.asked, kept.answers, kept.text) == ((), {}, "I type fast.")


def test_nobody_keeps_these_pages_and_their_addresses_tell_nothing(site):
    _answer(site, "5")
    for place in ("", "1", "so-far"):
        answer = site.answer(f"{ROOM}{place}")
        assert answer.headers["Cache-Control"] == "no-store"
        assert "Cookie" in answer.headers["Vary"]
    own = [link for link in site.visit(ROOM).links if link.startswith(ROOM)]
    assert all(re.fullmatch(rf"{ROOM}(\d+|so-far)?", link) for link in own)
