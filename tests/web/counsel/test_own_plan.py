from dataclasses import replace

from careers.people.clients.client_plan import PlanStep
from careers.web.counsel.own_plan import linked_jobs, offered, plan_of
from tests.cast import NOW, TODAY
from tests.door import store_of
from tests.web.counsel.agency import client_of, counselor
from tests.web.counsel.planning import PLAN, planned


def test_a_step_offers_what_is_open_and_not_linked_yet(app, site):
    role = next(job.role for job in store_of(app).jobs.newest(9, NOW) if job.role)
    plan = replace(PLAN, steps=(PlanStep(role, TODAY, TODAY),))
    with app.test_request_context():
        jobs = offered(plan)[role]
        assert jobs
        linked = tuple(job.number for job in jobs)
        tied = plan.putting(replace(PLAN.actions[0], jobs=linked))
        assert set(offered(tied)[role]).isdisjoint(jobs)
        assert set(linked_jobs(tied)) == set(linked)
        assert linked_jobs(None) == offered(None) == {}


def test_a_client_without_papers_has_an_empty_folder(app, site):
    number = counselor(app, site.client)
    new, old = client_of(app, number, "A1"), planned(app, number, code="A2")
    with app.test_request_context():
        assert plan_of(new).folder.working is None
        assert plan_of(old).plan == PLAN
