from dataclasses import replace

import pytest

from careers.people.clients.client_plan import Doer
from careers.people.clients.plan_version import Side
from tests.cast import NOW
from tests.door import store_of
from tests.site import Site
from tests.web.counsel.agency import counselor
from tests.web.counsel.plan_link import link_of
from tests.web.counsel.planning import BOTH, PLAN, folder_of, plan_at, planned


@pytest.fixture
def reader(app) -> Site:
    return Site(app.test_client())


def test_whoever_has_the_link_sees_the_plan_and_nothing_keeps_it(app, site, reader):
    ana = planned(app, counselor(app, site.client), *BOTH)
    link = link_of(site, ana, "see")
    words = reader.visit(link).words
    assert "Ask for the bus pass" in words
    assert "What you agreed, version 1" in words
    headers = reader.answer(link).headers
    assert headers["Cache-Control"] == "no-store"
    assert headers["Referrer-Policy"] == "no-referrer"


def test_a_job_of_a_plan_that_waits_is_told_by_its_name(app, site, reader):
    (job,) = store_of(app).jobs.newest(1, NOW)
    linked = PLAN.putting(replace(PLAN.actions[0], jobs=(job.number,)))
    ana = planned(app, counselor(app, site.client), plan=linked)
    words = reader.visit(link_of(site, ana, "see")).words
    assert job.title in words
    assert "not on this board any more" not in words


def test_the_words_of_a_plan_are_explained_and_what_is_done_is_marked(
    app, site, reader
):
    ana = planned(app, counselor(app, site.client))
    site.post(f"{plan_at(ana)}/actions/1/done", {}, seen_on=f"{plan_at(ana)}/")
    words = reader.visit(link_of(site, ana, "see")).words
    assert "What the words mean" in words
    assert "A day when you and your counselor look at the plan again" in words
    assert "done on 2 March 2026" in words


def test_a_client_reads_who_does_what_with_nothing_left_out(app, site, reader):
    theirs = replace(PLAN.actions[0], number=7, who=Doer.COUNSELOR, do="Ask the bank")
    stray = replace(PLAN.actions[0], number=8, do="Call the union", step="trainer")
    plan = PLAN.putting(theirs).putting(stray)
    ana = planned(app, counselor(app, site.client), *BOTH, plan=plan)
    words = reader.visit(link_of(site, ana, "see")).words
    assert "Ask for the bus pass You · by 9 March 2026" in words
    assert "Ask the bank Your counselor · by" in words
    assert "Call the union" in words


def test_a_client_agrees_by_typing_their_name(app, site, reader):
    ana = planned(app, counselor(app, site.client), BOTH[1])
    link = link_of(site, ana, "see")
    at = f"{link}/agree/1"
    assert reader.post(at, {"name": ""}, seen_on=link).status_code == 422
    reader.post(at, {"name": "Ana Ruiz"}, seen_on=link)
    assert folder_of(app, ana).agreed.side(Side.CLIENT).name == "Ana Ruiz"
    nowhere = reader.post(f"{link}/agree/9", {"name": "Ana"}, seen_on="/about")
    assert nowhere.status_code == 404


def test_a_client_reads_the_goal_before_they_agree_and_is_asked_once(app, site, reader):
    both = replace(PLAN.actions[0], name="client and counselor", who=Doer.SOMEBODY)
    ana = planned(app, counselor(app, site.client), plan=PLAN.putting(both))
    link = link_of(site, ana, "see")
    before = reader.visit(link).words
    reader.post(f"{link}/agree/1", {"name": "Ana"}, seen_on=link)
    after = reader.visit(link).words
    for words in (before, after):
        assert "Goal: QA analyst" in words
        assert "You look at it again on 27 April 2026" in words
        assert "You and your counselor · by 9 March 2026" in words
    assert "waits for your word" in before
    assert "waits for your word" not in after
    assert "Read what you agreed to" in after


def test_who_presses_twice_is_thanked_twice(app, site, reader):
    ana = planned(app, counselor(app, site.client), BOTH[1])
    link = link_of(site, ana, "see")
    for _ in range(2):
        sent = reader.post(f"{link}/agree/1", {"name": "Ana"}, seen_on="/sign-in/")
        assert "Thank you" in reader.visit(sent.location).words
    assert len(folder_of(app, ana).agreed.agreements) == 2


def test_who_answers_an_older_plan_is_asked_to_read_again(app, site, reader):
    ana = planned(app, counselor(app, site.client), BOTH[1])
    link, at = link_of(site, ana, "see"), plan_at(ana)
    site.send(f"{at}/review", {"review": "2026-09-01"})
    site.send(f"{at}/propose", {"why": "She is away in spring"})
    for deed, said in (("agree", {"name": "Ana"}), ("refuse", {"why": "No"})):
        sent = reader.post(f"{link}/{deed}/1", said, seen_on="/sign-in/")
        assert "Please read it again" in reader.visit(sent.location).words
    folder = folder_of(app, ana)
    assert (folder.agreed, folder.waiting.number) == (None, 2)


def test_a_client_says_no_and_the_counselor_reads_why(app, site, reader):
    ana = planned(app, counselor(app, site.client), BOTH[1])
    link = link_of(site, ana, "see")
    reader.post(f"{link}/refuse/1", {"why": "Too far"}, seen_on=link)
    folder = folder_of(app, ana)
    assert folder.versions[0].refusal.why == "Too far"
    assert folder.draft == PLAN


def test_a_wrong_link_leads_nowhere(reader):
    assert reader.visit("/my-plan/guess", 410).headings("h1") == ["This link is over"]
    for deed in ("agree", "refuse"):
        answer = reader.client.post(f"/my-plan/guess/{deed}/1")
        assert answer.status_code == 410
