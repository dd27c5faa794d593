from datetime import timedelta

import pytest

from careers.people.clients.outcome import Ended, Outcome
from tests.cast import TODAY
from tests.web.counsel.agency import counselor
from tests.web.counsel.planning import BOTH, PLAN, folder_of, plan_at, planned


@pytest.fixture
def ana(app, site):
    return planned(app, counselor(app, site.client), *BOTH)


def test_a_step_is_reached_on_a_day_without_a_new_version(app, site, ana):
    at = f"{plan_at(ana)}/steps/qa-analyst/reached/"
    assert "Step reached: QA analyst" in site.visit(at).words
    page = site.send(at, {"on": "2026-02-20"})
    assert "Reached on 20 February 2026" in page.words
    folder = folder_of(app, ana)
    assert folder.draft is None
    assert folder.agreed.plan == PLAN


def test_nothing_is_reached_on_a_day_to_come(app, site, ana):
    later = (TODAY + timedelta(days=1)).isoformat()
    page = site.send(f"{plan_at(ana)}/steps/qa-analyst/reached/", {"on": later}, 422)
    assert "Write a day that is not in the future" in page.words
    assert folder_of(app, ana).follow.reached == {}


def test_what_was_not_reached_after_all_is_taken_back(app, site, ana):
    at = f"{plan_at(ana)}/steps/qa-analyst/reached/"
    site.send(at, {"on": "2026-02-20"})
    site.post(f"{at}undo", {}, seen_on=at)
    assert folder_of(app, ana).follow.reached == {}


def test_work_found_in_a_role_of_the_plan_leads_to_its_step(app, site):
    hired = Ended(Outcome.HIRED, TODAY - timedelta(days=9), role="qa-analyst")
    ben = planned(app, counselor(app, site.client), *BOTH, code="B2", ended=(hired,))
    page = site.visit(f"{plan_at(ben)}/")
    assert "They found work as QA analyst on 21 February 2026" in page.words
    at = f"{plan_at(ben)}/steps/qa-analyst/reached/"
    assert at in page.links
    assert 'value="2026-02-21"' in site.visit(at).html
    site.send(at, {"on": "2026-02-21"})
    assert "They found work" not in site.visit(f"{plan_at(ben)}/").words


def test_only_a_step_of_the_plan_can_be_reached(site, ana):
    assert site.answer(f"{plan_at(ana)}/steps/csr/reached/").status_code == 404
