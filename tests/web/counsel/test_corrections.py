import re

import pytest

from careers.people.clients.follow_up import Found, Way
from careers.web.record import client_seal
from tests.door import store_of
from tests.web.counsel.agency import counselor
from tests.web.counsel.planning import folder_of, plan_at, planned
from tests.web.counsel.test_follow_ups import HIRED

MET = {"on": "2026-03-01", "way": "met", "note": "Has found a bus"}


@pytest.fixture
def ana(app, site):
    return planned(app, counselor(app, site.client))


@pytest.fixture
def at(ana) -> str:
    return f"/counsel/clients/{ana.number}/follow-up/"


def to_correct(site, at: str, log: str) -> str:
    """Give the address behind the first “Correct” of a log."""
    return re.search(rf'href="({at}{log}/\w+/)"', site.visit(at).html)[1]


def test_a_contact_is_put_right_and_what_it_said_stays_beneath_it(app, site, ana, at):
    site.post(f"{at}contacts", MET, seen_on=at)
    page = site.visit(to_correct(site, at, "contacts"))
    assert "It says now: 1 March 2026, met: Has found a bus" in page.words
    said = MET | {"way": "phone", "cause": "slip", "words": "Wrong button"}
    after = site.send(page.url, said).words
    assert "1 March 2026, phone: Has found a bus" in after
    assert "Put right 2 March 2026 by mo@example.org, a slip when it" in after
    assert "Wrong button. It said: 1 March 2026, met: Has found a bus" in after
    (kept,) = folder_of(app, ana).follow.contacts
    assert (kept.way, kept.by) == (Way.PHONE, ana.counselor)


def test_a_contact_that_was_just_noted_is_one_tap_from_being_put_right(site, ana, at):
    record = f"/counsel/clients/{ana.number}"
    sent = site.post(f"{at}contacts", MET | {"back": "client"}, seen_on=record)
    page = site.visit(sent.location)
    assert to_correct(site, at, "contacts") in page.links


def test_what_was_put_right_meanwhile_is_not_overwritten(app, site, ana, at):
    site.post(f"{at}contacts", MET, seen_on=at)
    page = to_correct(site, at, "contacts")
    for way in ("phone", "mail"):
        sent = site.post(page, MET | {"way": way, "cause": "slip"}, seen_on=at)
    assert sent.location.endswith("?done=meanwhile")
    assert "nothing was changed" in site.visit(sent.location).words
    assert [own.way for own in folder_of(app, ana).follow.contacts] == [Way.PHONE]
    assert site.post(f"{page}strike", {}, seen_on=at).location == sent.location
    assert site.visit(page).url == page


def test_a_correction_says_something_else_and_a_true_day(site, at):
    site.post(f"{at}contacts", MET, seen_on=at)
    page = to_correct(site, at, "contacts")
    same = site.post(page, MET | {"cause": "slip"})
    assert same.status_code == 422
    assert "Nothing is changed yet" in same.text
    wrong = site.post(page, MET | {"on": "2062-03-01", "words": "Late"})
    assert wrong.status_code == 422
    assert "not in the future" in wrong.text
    assert "Late" in wrong.text
    strange = site.post(f"{page}strike", {"cause": "x"}, seen_on=page)
    assert strange.status_code == 422


def test_what_belongs_to_another_record_is_in_no_copy_and_no_note(site, ana, at):
    site.post(f"{at}contacts", MET, seen_on=at)
    page = to_correct(site, at, "contacts")
    said = {"cause": "another", "words": "That was Ben"}
    site.post(f"{page}strike", said, seen_on=page)
    words = site.visit(at).words
    assert "Struck out 2 March 2026 by mo@example.org, it belongs to another" in words
    copy = site.answer(f"/counsel/clients/{ana.number}/copy.json").text
    note = site.visit(f"{plan_at(ana)}/note").html
    for told in ("Has found a bus", "That was Ben"):
        assert told in words
        assert told not in copy
        assert told not in note


def test_an_outcome_is_put_right_and_what_counts_is_only_what_is_right(
    app, site, ana, at
):
    site.post(f"{at}outcomes", HIRED, seen_on=at)
    site.post(f"{at}checks/2", {"found": "same"}, seen_on=at)
    page = site.visit(to_correct(site, at, "outcomes"))
    assert 'value="19.5"' in page.html, "filled in as it stands"
    said = HIRED | {"ended": "2025-04-28", "employer": "public", "cause": "learned"}
    words = site.send(page.url, said).words
    assert "28 April 2025. Hired" in words
    assert "It said: 1 May 2025. Hired: a job from this board" in words
    assert "The time for it ended" not in words, "it was asked already"
    (ended,) = kept(app, ana).ended
    assert ended.employer == "public"


def test_an_answer_is_put_right_and_struck_out_it_is_asked_for_again(
    app, site, ana, at
):
    site.post(f"{at}outcomes", HIRED, seen_on=at)
    site.post(f"{at}checks/2", {"found": "same"}, seen_on=at)
    page = site.visit(to_correct(site, at, "checks"))
    assert page.headings("h1") == ["Correct an answer"]
    words = site.send(page.url, {"found": "no-work", "cause": "slip"}).words
    assert "2 March 2026, the second quarter after: Not in work" in words
    assert "It said: 2 March 2026, the second quarter after: In work, same" in words
    (check,) = folder_of(app, ana).follow.checks
    assert check.found is Found.NO_WORK
    outcome = to_correct(site, at, "outcomes")
    site.post(outcome, HIRED | {"ended": "2025-04-28", "cause": "slip"})
    moved = site.visit(at).words
    assert "It said: 2 March 2026, the second quarter after: In work, same" in moved
    page = to_correct(site, at, "checks")
    site.post(f"{page}strike", {"cause": "slip"}, seen_on=page)
    words = site.visit(at).words
    assert "The time for it ended 31 December 2025" in words
    assert "It had said: 2 March 2026, the second quarter after: Not in work" in words
    assert "It said: 2 March 2026, the second quarter after: In work, same" in words


def test_an_outcome_that_never_was_counts_no_more(app, site, ana, at):
    site.post(f"{at}outcomes", HIRED, seen_on=at)
    assert "Outcome: hired" in site.visit(f"/counsel/clients/{ana.number}").words
    page = to_correct(site, at, "outcomes")
    sent = site.post(f"{page}strike", {"cause": "slip"}, seen_on=page)
    words = site.visit(sent.location).words
    assert "Struck out. It counts no more" in words
    assert "It had said: 1 May 2025. Hired: a job from this board" in words
    assert kept(app, ana).ended == ()
    assert "Outcome:" not in site.visit(f"/counsel/clients/{ana.number}").words


def test_paper_tells_what_was_put_right_and_what_was_struck_out(site, ana, at):
    site.post(f"{at}contacts", MET, seen_on=at)
    page = to_correct(site, at, "contacts")
    site.post(page, MET | {"way": "phone", "cause": "learned"})
    for day in ("2025-05-01", "2025-06-01"):
        site.post(f"{at}outcomes", HIRED | {"ended": day}, seen_on=at)
    page = to_correct(site, at, "outcomes")
    site.post(f"{page}strike", {"cause": "slip", "words": "Twice"}, seen_on=page)
    note = site.visit(f"{plan_at(ana)}/note").html
    assert (
        "phone: Has found a bus (put right 2 March 2026, we know better now; it said: "
        "1 March 2026, met: Has found a bus)"
    ) in note
    assert "1 June 2025: Hired: a job from this board (struck out 2 March" in note
    assert "a slip when it was written down: Twice)" in note


def kept(app, own):
    with app.test_request_context():
        return store_of(app).clients.find(own.number, client_seal()).said
