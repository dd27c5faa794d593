from dataclasses import replace

import pytest

from careers.people.clients.client_plan import PlanAction
from careers.people.clients.footing import step_figures
from careers.people.clients.plan_news import What
from careers.web.counsel.own_plan import OwnPlan, plan_of
from careers.web.counsel.plan_news import footing_now, news_of
from tests.cast import NOW
from tests.door import store_of
from tests.shipped import CATALOGUE
from tests.web.counsel.agency import counselor
from tests.web.counsel.planning import BOTH, PLAN, planned


@pytest.fixture
def own(app, site) -> OwnPlan:
    """A plan with something to do that hangs on an open job."""
    (job,) = store_of(app).jobs.newest(1, NOW)
    apply = PlanAction(number=3, do="Apply", step="qa-analyst", jobs=(job.number,))
    plan = PLAN.putting(apply)
    ana = planned(app, counselor(app, site.client), *BOTH, plan=plan)
    with app.test_request_context():
        return plan_of(ana)


def test_a_plan_rests_on_the_figures_of_its_steps(app, own):
    with app.test_request_context():
        footing = footing_now(own, own.plan)
    assert footing.figures == (step_figures("csr", "qa-analyst", CATALOGUE),)
    assert footing.closed == ()


def test_what_is_known_when_a_plan_is_made_is_no_news_later(app, own):
    with app.test_request_context():
        assert news_of(own) == ()
        store_of(app).jobs.remove(own.plan.jobs[0], NOW)
        assert [one.what for one in news_of(own)] == [What.JOB]
        footing = footing_now(own, own.plan)
        version = replace(own.folder.agreed, footing=footing)
        folder = replace(own.folder, versions=(version,))
        assert footing.closed == own.plan.jobs
        assert news_of(replace(own, folder=folder)) == ()
