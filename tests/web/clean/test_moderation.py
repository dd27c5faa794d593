from dataclasses import replace

import pytest

from careers import assets
from careers.board.screening.sign import load_signs
from careers.people.employers.hiring import Why
from careers.people.entry.membership import Membership, Part
from careers.people.event import Subject
from tests import cast
from tests.cast import LARKFIELD, NOW
from tests.door import mail, opened, signed_in
from tests.storage.hirers import account, claim
from tests.storage.jobs.test_jobs import number_of
from tests.storage.moderation.test_screenings import FRAUD

DESK = "/moderation/"


@pytest.fixture
def fraud(app, store):
    store.screenings.put([FRAUD], load_signs(assets.DATA), NOW)
    return number_of(store, FRAUD)


@pytest.fixture
def desk(app, client, site):
    signed_in(app, client, "mo@example.org", Membership(Part.MODERATOR))
    return site


def test_an_empty_desk_says_what_comes_there(desk):
    assert "Nothing waits" in desk.visit(DESK).words


def test_what_the_screen_holds_is_on_the_desk_with_its_words(desk, fraud):
    assert FRAUD.title in desk.visit(DESK).words
    page = desk.visit(f"/moderation/jobs/{fraud}")
    assert "deposit" in page.words
    assert 'title="The worker is asked to pay"' in page.html


def test_only_moderators_know_of_the_desk(app, client, fraud):
    assert client.get(DESK).status_code == 303
    signed_in(app, client)
    assert client.get(f"/moderation/jobs/{fraud}").status_code == 404


def test_an_approved_job_is_on_the_board_and_leaves_the_desk(desk, store, fraud):
    form = {"done": "approve", "reason": "I called them."}
    page = desk.send(f"/moderation/jobs/{fraud}", form)
    assert "Nothing waits" in page.words
    assert store.jobs.find(fraud).is_open(NOW)
    event = store.events.of(Subject("job", str(fraud)))[-1]
    assert (event.verb, event.note) == ("approved", "I called them.")


def test_removed_for_fraud_answers_410_for_good(desk, store, fraud):
    form = {"done": "remove", "reason": "It asks for a deposit."}
    desk.send(f"/moderation/jobs/{fraud}", form)
    assert desk.client.get(f"/jobs/{fraud}").status_code == 410
    store.jobs.put([replace(FRAUD, body="All new.")], NOW)
    assert desk.client.get(f"/jobs/{fraud}").status_code == 410


def test_a_decision_needs_its_reason(desk, store, fraud):
    page = desk.send(f"/moderation/jobs/{fraud}", {"done": "approve"}, 422)
    assert "Write the reason" in page.words
    assert store.jobs.find(fraud).held_at


def test_a_reporter_hears_what_came_of_it(desk, app, store):
    number = number_of(store, cast.AGENT)
    told = {"ground": "money", "email": "ben@example.org"}
    desk.send(f"/jobs/{number}/report/", told)
    assert "1 report" in desk.visit(DESK).words
    desk.send(f"/moderation/jobs/{number}", {"done": "close", "reason": "Filled."})
    (letter,) = mail(app)
    assert letter.to == "ben@example.org"
    assert "it is closed" in letter.text
    assert "Filled" not in letter.text
    assert not store.jobs.find(number).is_open(NOW)


def test_one_job_leads_to_another_that_says_the_same(desk, store):
    number, into = (number_of(store, job) for job in (cast.SALES, cast.AGENT))
    form = {"into": str(into), "reason": "The same ad."}
    desk.post(
        f"/moderation/jobs/{number}/merge", form, seen_on=f"/moderation/jobs/{number}"
    )
    assert store.jobs.redirect(number) == into


def test_a_merge_without_a_reason_leads_to_the_field_that_is_empty(desk, store):
    page = f"/moderation/jobs/{number_of(store, cast.SALES)}"
    answer = desk.post(f"{page}/merge", {"into": "1"}, seen_on=page)
    assert answer.status_code == 422
    assert 'href="#merge-reason"' in answer.text


def test_a_job_does_not_lead_to_itself_or_nowhere(desk, store):
    number = number_of(store, cast.SALES)
    page = f"/moderation/jobs/{number}"
    for into in (number, 999):
        form = {"into": str(into), "reason": "Twice."}
        assert desk.post(f"{page}/merge", form, seen_on=page).status_code == 422


def test_a_ban_hides_what_leads_there_and_can_be_lifted(desk, app, store):
    opened(app, "rec@larkfield.example", Membership(Part.RECRUITER, LARKFIELD.slug))
    form = {"domain": "https://larkfield.example/x", "reason": "Fees."}
    page = desk.send("/moderation/domains/", form)
    assert "larkfield.example" in page.words
    assert store.jobs.find(number_of(store, cast.MEMBER_SERVICES)).held_at == NOW
    (letter,) = mail(app)
    assert letter.to == "rec@larkfield.example"
    assert cast.MEMBER_SERVICES.title in letter.text
    lifted = {"domain": "larkfield.example"}
    desk.post("/moderation/domains/lift", lifted, seen_on="/moderation/domains/")
    assert store.bans.all() == []


def test_the_history_of_an_employer_is_told(desk):
    assert "What happened" in desk.visit("/moderation/employers/northbank").words
    desk.visit("/moderation/employers/nobody", 404)


def test_who_wants_to_hire_with_free_mail_is_let_in_or_not(desk, app, store):
    number = account(store, "ana@free.example")
    waits = claim(number, Why.FREE_MAIL, domain=None)
    kept = store.claims.add(replace(waits, email="ana@free.example"))
    page = f"/moderation/claims/{kept.number}"
    assert "ana@free.example" in desk.visit(page).words
    desk.send(page, {"done": "grant", "reason": "Seen on their site."})
    assert store.claims.find(kept.number).granted
    assert [letter.to for letter in mail(app)] == ["ana@free.example"]
    desk.visit(page, 404)
