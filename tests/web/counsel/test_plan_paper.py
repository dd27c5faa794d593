from dataclasses import replace

import pytest

from careers.web.counsel.own_plan import plan_of
from careers.web.counsel.plan_paper import paper
from tests.cast import NOW, TODAY
from tests.door import store_of
from tests.web.counsel.agency import HARBOR, counselor
from tests.web.counsel.planning import BOTH, PLAN, planned


@pytest.fixture
def lay_out(app, site):
    def made(language="en", plan=PLAN):
        ana = planned(app, counselor(app, site.client), *BOTH, plan=plan)
        with app.test_request_context():
            return paper(plan_of(ana), language)

    return made


def test_a_role_bears_what_spanish_ads_call_it_beside_its_name(lay_out):
    page = lay_out("es")
    role = replace(page.steps[0].role, spanish=("analista de calidad",))
    assert page.role_name(role) == f"{role.name} (analista de calidad)"
    assert page.role_name(replace(role, spanish=())) == role.name


def test_no_spanish_stands_on_an_english_paper(lay_out):
    page = lay_out("en")
    role = replace(page.steps[0].role, spanish=("analista de calidad",))
    assert page.role_name(role) == role.name
    assert page.role_name(None) == "–"


def test_so_much_fits_on_four_pages_and_what_is_done_gives_way(lay_out):
    one = replace(PLAN.actions[0], do="word " * 40, shows="word " * 40)
    many = [replace(one, number=number) for number in range(1, 31)]
    many[0] = replace(many[0], done_on=TODAY)
    page = lay_out(plan=replace(PLAN, actions=tuple(many)))
    assert 0 < page.more < 30
    assert len(page.first) == 30 - page.more
    assert all(shown.done_on is None for shown in page.first)


def test_every_short_action_is_printed_those_that_are_done_last(lay_out):
    one = PLAN.actions[0]
    many = [replace(one, number=number) for number in range(1, 31)]
    many[0] = replace(many[0], done_on=TODAY)
    page = lay_out(plan=replace(PLAN, actions=tuple(many)))
    assert page.more == 0
    assert page.first[-1].done_on == TODAY


def test_the_head_of_an_agency_is_one_line(app, site):
    ana = planned(app, counselor(app, site.client), *BOTH)
    head = "Harbor Works\n 12 Pier Street,\n"
    store_of(app).agencies.put(replace(HARBOR, signs=head))
    with app.test_request_context():
        assert paper(plan_of(ana), "en").agency == "Harbor Works, 12 Pier Street"


def test_a_closed_job_is_said_to_be_closed(app, lay_out):
    (job,) = store_of(app).jobs.newest(1, NOW)
    page = lay_out(plan=PLAN.putting(replace(PLAN.actions[0], jobs=(job.number,))))
    with app.test_request_context():
        assert page.job_words(job.number) == f"{job.title}, {job.employer.name}"
        assert page.job_words(99_999) == "closed"
    app.config["NOW"] = job.closes_at
    with app.test_request_context():
        assert page.job_words(job.number).endswith("(closed)")
