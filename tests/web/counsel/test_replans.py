import re
from dataclasses import replace
from datetime import timedelta

import pytest

from careers.pathways.limits import Limits
from careers.people.clients.client_plan import PlanAction
from careers.people.clients.first_plan import days_after
from careers.people.clients.footing import Footing
from careers.people.clients.intake import Intake
from careers.people.clients.plan_version import Version
from careers.web.record import client_seal
from tests.cast import NOW, TODAY
from tests.door import store_of
from tests.shipped import CATALOGUE
from tests.web.counsel.agency import counselor
from tests.web.counsel.planning import BOTH, PLAN, folder_of, plan_at, planned

LONG = timedelta(days=90)
DONE = PlanAction(number=3, do="Write the CV", by=TODAY - LONG)
STEP = PLAN.steps[0]
OLD = replace(
    PLAN,
    steps=(replace(STEP, first=STEP.first - LONG, last=STEP.last - LONG),),
    review=TODAY - LONG,
).putting(DONE)
"""The plan of planning, as it was made three months ago."""


@pytest.fixture
def ana(app, site):
    """A client whose plan of three months ago rests on no limits."""
    ana = planned(app, counselor(app, site.client), plan=OLD)
    agreed = Version(
        number=1, plan=OLD, at=NOW, by=1, agreements=BOTH, footing=Footing()
    )
    with app.test_request_context():
        store_of(app).client_plans.put(ana.number, agreed, client_seal())
        store_of(app).client_plans.follow(
            ana.number, client_seal(), lambda kept: replace(kept, done={3: TODAY})
        )
    return ana


def limited(app, ana):
    """The client says a limit after the plan was agreed."""
    said = replace(ana.said, intake=Intake(start="csr", limits=Limits(days=True)))
    with app.test_request_context():
        store_of(app).clients.put(ana.saying(said, NOW), client_seal())


def filled(page, **said) -> dict:
    """Fill the form in as it stands there: all of it ticked, unless said otherwise."""
    seen = re.search(r'name="seen" type="hidden" value="([^"]+)"', page.html)
    return {"take": ticks(page), "seen": seen[1], **said}


def ticks(page) -> list[str]:
    return re.findall(r'name="take" value="([^"]+)" checked', page.html)


def test_what_changed_is_told_on_both_pages_and_in_the_caseload(app, site, ana):
    assert "Changed since" not in site.visit(f"{plan_at(ana)}/").words
    limited(app, ana)
    said = "New limits: “No nights or weekends”"
    for page in (f"/counsel/clients/{ana.number}", f"{plan_at(ana)}/", "/counsel/"):
        assert said in site.visit(page).words
    assert said in site.visit("/counsel/?need=changed").words


def test_a_closed_job_is_told_with_its_step_and_day(app, site, ana):
    job, *_ = store_of(app).jobs.newest(1, NOW)
    page = site.visit(f"{plan_at(ana)}/")
    apply = PlanAction(number=4, do="Apply", step="qa-analyst", jobs=(job.number,))
    agreed = replace(folder_of(app, ana).agreed, plan=OLD.putting(apply))
    with app.test_request_context():
        store_of(app).client_plans.put(ana.number, agreed, client_seal())
    store_of(app).jobs.remove(job.number, NOW)
    page = site.visit(f"{plan_at(ana)}/")
    assert "The job linked to step 1 closed on 2 March 2026" in page.words
    assert "Look for another, or replan." in page.words
    assert f"{plan_at(ana)}/replan/" in page.links
    assert "action-4" in ticks(site.visit(f"{plan_at(ana)}/replan/"))


def test_old_and_new_stand_side_by_side_and_nothing_is_replaced(app, site, ana):
    page = site.visit(f"{plan_at(ana)}/replan/")
    assert "step-qa-analyst" in ticks(page)
    assert "June 2026 to December 2026" in page.words
    ((low, high),) = [
        step.months for step in CATALOGUE.ways_on("csr") if step.goal == "qa-analyst"
    ]
    first, last = days_after(TODAY, low), days_after(TODAY, high)
    assert f"{first:%B %Y} to {last:%B %Y}" in page.words
    assert "Write the CV" in page.words
    assert "action-3" not in ticks(page)
    assert folder_of(app, ana).draft is None


def test_all_of_it_becomes_a_draft_with_the_reason(app, site, ana):
    at = f"{plan_at(ana)}/replan/"
    page = site.send(at, filled(site.visit(at), why="She was ill"))
    assert "This is a draft" in page.words
    folder = folder_of(app, ana)
    assert folder.agreed.plan == OLD
    assert folder.draft.steps[0].first > OLD.steps[0].first
    assert folder.draft.action(3).done_on == TODAY
    assert 'value="She was ill"' in site.visit(f"{plan_at(ana)}/propose").html


def test_some_of_it_can_be_taken(app, site, ana):
    at = f"{plan_at(ana)}/replan/"
    page = site.visit(at)
    assert len(ticks(page)) > 1
    site.send(at, filled(page, take=["review"], why="Only the review"))
    draft = folder_of(app, ana).draft
    assert draft.steps == OLD.steps
    assert draft.review > OLD.review


def test_nothing_of_it_can_be_taken_and_then_it_is_no_news(app, site, ana):
    limited(app, ana)
    at = f"{plan_at(ana)}/replan/"
    site.post(f"{at}stay", {"why": "Fits all the same"}, seen_on=at)
    page = site.visit(f"{plan_at(ana)}/")
    assert "Changed since" not in page.words
    assert "Fits all the same" in page.words
    folder = folder_of(app, ana)
    assert (folder.draft, folder.current.steps) == (None, OLD.steps)


def test_without_a_reason_or_a_tick_nothing_is_lost(app, site, ana):
    at = f"{plan_at(ana)}/replan/"
    seen = site.visit(at)
    page = site.send(at, filled(seen, take=["review"], why=""), 422)
    assert "Write the reason" in page.words
    assert ticks(page) == ["review"]
    page = site.send(at, filled(seen, take=[], why="Because"), 422)
    assert "Tick what to take" in page.words
    assert 'value="Because"' in page.html


def test_what_was_ticked_is_what_was_seen(app, site, ana):
    at = f"{plan_at(ana)}/replan/"
    sent = {"take": ["review"], "why": "Late", "seen": "an old page"}
    answer = site.post(at, sent, seen_on=at)
    assert answer.status_code == 422
    assert "Something changed meanwhile" in answer.text
    assert folder_of(app, ana).draft is None


def test_steps_are_added_moved_and_left_out_by_links_alone(app, site, ana):
    at = f"{plan_at(ana)}/replan/steps"
    page = site.visit(f"{at}?role=qa-analyst&add=team-lead&at=after-1")
    assert "Team lead" in page.words
    assert f"{at}?role=team-lead&role=qa-analyst" in page.links
    assert f"{at}?role=team-lead" in page.links
    assert "QA analyst" in site.visit(f"{at}?role=no-such").words
    page = site.visit(f"{at}?role=qa-analyst&add=team-lead&at=instead-0")
    assert f"{plan_at(ana)}/replan/?role=team-lead&days=kept" in page.links
    assert folder_of(app, ana).draft is None


def test_a_step_that_something_speaks_against_bears_the_reason(app, site, ana):
    at = f"{plan_at(ana)}/replan/?role=qa-analyst&role=director&days=kept"
    page = site.visit(at)
    assert "speaks against it" in page.words
    assert "step-qa-analyst" not in ticks(page)
    roles = ["qa-analyst", "director"]
    why = "She led a center before"
    page = site.send(at, filled(page, role=roles, days="kept", why=why))
    assert "Planned all the same: She led a center before" in page.words
    assert "Planned all the same" not in site.visit(f"{plan_at(ana)}/print").words
    draft = folder_of(app, ana).draft
    assert [own.override for own in draft.steps] == ["", "She led a center before"]
    assert draft.goals == ("director",)


def test_a_step_that_goes_leaves_its_reason(app, site, ana):
    at = f"{plan_at(ana)}/replan/?role=team-lead&days=kept"
    sent = filled(site.visit(at), role="team-lead", days="kept")
    page = site.send(at, sent | {"why": "She wants to lead"})
    assert "1 step left out" in page.words
    assert "QA analyst, on 2 March 2026: She wants to lead" in page.words


def test_replanning_begins_where_the_client_has_come(app, site, ana):
    site.send(f"{plan_at(ana)}/steps/qa-analyst/reached/", {"on": "2026-03-01"})
    page = site.visit(f"{plan_at(ana)}/replan/")
    assert "Every step is reached" in page.words
    page = site.visit(f"{plan_at(ana)}/replan/?role=qa-manager")
    assert "step-qa-manager" in ticks(page)
    assert "Reached on 1 March 2026" in page.words


def test_a_plan_of_another_agency_is_not_there(app, site, ana):
    other = app.test_client()
    counselor(app, other, "else@example.org")
    for page in ("replan/", "replan/steps", "steps/qa-analyst/reached/"):
        assert other.get(f"{plan_at(ana)}/{page}").status_code == 404
