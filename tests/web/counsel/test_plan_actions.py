from dataclasses import replace

from careers.people.clients.client_plan import Doer, PlanStep
from careers.web.who import COOKIE
from careers.web.words.dates import closing_day
from tests.cast import NOW, TODAY
from tests.door import store_of
from tests.web.counsel.agency import counselor
from tests.web.counsel.planning import BOTH, PLAN, WEEK, folder_of, plan_at, planned

CALL = {"do": "Call the college", "who": "somebody", "name": "Her sister"}


def test_an_action_is_added_with_who_and_by_when(app, site):
    ana = planned(app, counselor(app, site.client), *BOTH)
    at = plan_at(ana)
    assert "Write what" in site.send(f"{at}/actions/new", {"do": ""}, 422).words
    more = {"by": "2026-04-01", "step": "qa-analyst", "support": "Bus pass"}
    page = site.send(f"{at}/actions/new", CALL | more)
    assert "Call the college" in page.words
    assert "Her sister · by 1 April 2026" in page.words
    made = folder_of(app, ana).draft.action(3)
    assert (made.who, made.step, made.support) == (
        Doer.SOMEBODY,
        "qa-analyst",
        "Bus pass",
    )
    assert folder_of(app, ana).current == PLAN


def test_a_day_that_is_none_is_asked_again_with_what_was_typed(app, site):
    ana = planned(app, counselor(app, site.client))
    page = site.send(f"{plan_at(ana)}/actions/new", CALL | {"by": "soon"}, 422)
    assert "Write the day like" in page.words
    assert 'value="soon"' in page.html


def test_an_action_is_changed_and_dropped(app, site):
    ana = planned(app, counselor(app, site.client))
    at = plan_at(ana)
    assert 'value="Sit in on coaching"' in site.visit(f"{at}/actions/2").html
    site.send(f"{at}/actions/2", {"do": "Coach two people", "who": "client"})
    for _ in range(2):
        sent = site.post(f"{at}/actions/1/drop", {}, seen_on=f"{at}/")
        assert sent.status_code == 303, "pressed twice"
    (left,) = folder_of(app, ana).draft.actions
    assert (left.number, left.do) == (2, "Coach two people")


def test_done_needs_no_version_and_can_be_taken_back(app, site):
    ana = planned(app, counselor(app, site.client), *BOTH)
    at = plan_at(ana)
    site.post(f"{at}/actions/1/done", {}, seen_on=f"{at}/")
    assert "done on 2 March 2026" in site.visit(f"{at}/").words
    folder = folder_of(app, ana)
    assert folder.draft is None
    assert folder.current.action(1).done_on == TODAY
    app.config["NOW"] = NOW + WEEK
    site.post(f"{at}/actions/1/done", {"done": "yes"}, seen_on=f"{at}/")
    assert folder_of(app, ana).current.action(1).done_on == TODAY, "said on two pages"
    site.post(f"{at}/actions/1/done", {"done": "no"}, seen_on=f"{at}/")
    assert folder_of(app, ana).current == PLAN


def test_a_year_that_is_a_slip_of_the_hand_is_asked_again(app, site):
    ana = planned(app, counselor(app, site.client), *BOTH)
    at = f"{plan_at(ana)}/steps/qa-analyst"
    for first, last in (("0026-01-01", "2026-12-01"), ("2026-01-01", "9999-12-31")):
        days = {"first": first, "last": last, "along": "stay"}
        assert "Look at the year" in site.send(at, days, 422).words
    assert folder_of(app, ana).draft is None


def test_a_review_that_is_still_to_come_is_not_set_into_the_past(app, site):
    ana = planned(app, counselor(app, site.client))
    at = f"{plan_at(ana)}/review"
    assert "from today on" in site.send(at, {"review": "2026-03-01"}, 422).words
    site.send(at, {"review": "2026-03-02"})


def test_a_plan_is_worked_on_though_a_role_of_it_has_left_our_map(app, site):
    gone = PlanStep("telegraphist", TODAY + 60 * WEEK, TODAY + 70 * WEEK)
    plan = replace(PLAN, steps=(*PLAN.steps, gone))
    ana = planned(app, counselor(app, site.client), *BOTH, plan=plan)
    at = plan_at(ana)
    assert "A role that is gone" in site.visit(f"{at}/actions/new").words
    site.send(f"{at}/actions/1", {"do": "Buy a bus pass", "who": "client"})
    assert "A role that is gone" in site.visit(f"{at}/steps/telegraphist").words


def test_a_step_moves_by_its_days(app, site):
    ana = planned(app, counselor(app, site.client), *BOTH)
    at = plan_at(ana)
    days = {"first": "2026-11-01", "last": "2026-10-01", "along": "move"}
    page = site.send(f"{at}/steps/qa-analyst", days, 422)
    assert "The last day comes after the first" in page.words
    last = (PLAN.steps[0].last + 9 * WEEK).isoformat()
    site.send(f"{at}/steps/qa-analyst", days | {"last": last})
    page = site.visit(f"{at}/propose")
    assert "moves by 2 months" in page.words
    assert site.answer(f"{at}/steps/csr").status_code == 404


def test_an_opening_becomes_an_action_of_the_plan(app, site):
    ana = planned(app, counselor(app, site.client))
    job = next(iter(store_of(app).jobs.newest(1, app.config["NOW"])))
    at = plan_at(ana)
    site.post(f"{at}/actions/job", {"job": str(job.number)}, seen_on=f"{at}/")
    assert f"Apply: {job.title}" in site.visit(f"{at}/").words
    made = folder_of(app, ana).draft.action(3)
    assert made.by == closing_day(job), (
        "its last day, not the first on which it is shut"
    )
    site.post(f"{at}/actions/job", {"job": str(job.number)}, seen_on=f"{at}/")
    assert len(folder_of(app, ana).draft.actions) == 3, "pressed twice"


def test_a_job_that_closed_meanwhile_is_not_put_into_a_plan(app, site):
    ana = planned(app, counselor(app, site.client))
    job = next(iter(store_of(app).jobs.newest(1, NOW)))
    store_of(app).jobs.remove(job.number, NOW)
    at = plan_at(ana)
    sent = site.post(f"{at}/actions/job", {"job": str(job.number)}, seen_on=f"{at}/")
    assert "not open any more" in site.visit(sent.location).words
    assert folder_of(app, ana).draft is None


def test_a_plan_says_when_a_job_of_it_has_closed(app, site):
    (job,) = store_of(app).jobs.newest(1, NOW)
    plan = PLAN.putting(replace(PLAN.actions[0], jobs=(job.number,)))
    ana = planned(app, counselor(app, site.client), plan=plan)
    app.config["NOW"] = job.closes_at
    site.client.set_cookie(COOKIE, store_of(app).sessions.open(1, job.closes_at))
    words = site.visit(f"{plan_at(ana)}/").words
    assert "closed on 22 March 2026" in words


def test_a_job_is_linked_by_its_number_or_address(app, site):
    ana = planned(app, counselor(app, site.client))
    at = f"{plan_at(ana)}/actions/1"
    assert "Write up to 6" in site.send(at, CALL | {"jobs": "soon"}, 422).words
    first, second = (job.number for job in store_of(app).jobs.newest(2, NOW))
    site.send(at, CALL | {"jobs": f"/jobs/{first}-agent, {second}"})
    assert folder_of(app, ana).draft.action(1).jobs == (first, second)
    store_of(app).jobs.remove(second, NOW)
    page = site.send(at, CALL | {"jobs": f"{first}, {second}"})
    assert folder_of(app, ana).draft.action(1).jobs == (first, second), "as it was"
    assert "not on this board any more" in page.words


def test_only_a_job_that_is_seen_by_all_can_be_linked(app, site):
    ana = planned(app, counselor(app, site.client))
    at = f"{plan_at(ana)}/actions/1"
    (held,) = store_of(app).jobs.newest(1, NOW)
    store_of(app).holding.hold(held.number, NOW)
    for number in (held.number, 99999):
        page = site.send(at, CALL | {"jobs": str(number)}, 422)
        assert f"No open job on this board has the number {number}" in page.words
        assert held.title not in page.words
    assert folder_of(app, ana).draft is None


def test_a_plan_holds_no_more_than_anybody_reads(app, site):
    one = PLAN.actions[0]
    many = tuple(replace(one, number=number) for number in range(1, 31))
    plan = replace(PLAN, actions=many)
    ana = planned(app, counselor(app, site.client), plan=plan)
    page = site.send(f"{plan_at(ana)}/actions/new", CALL)
    assert "A plan holds 30 actions" in page.words
    assert folder_of(app, ana).draft is None


def test_buttons_from_elsewhere_do_nothing(app, site):
    ana = planned(app, counselor(app, site.client))
    for deed in ("actions/job", "actions/1/done", "actions/1/drop"):
        assert site.client.post(f"{plan_at(ana)}/{deed}").status_code == 400
