from dataclasses import replace

import pytest

from careers.people.clients.plan_copy import PlanCopy, Standing, copy_of
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
            own = plan_of(ana)
            copy = PlanCopy(plan, Standing.COUNTS, own.folder.agreed)
            return paper(own, language, copy)

    return made


def test_a_role_bears_its_spanish_name_and_the_one_it_has_here(lay_out):
    page = lay_out("es")
    role = page.steps[0].role
    assert page.role_name(role) == "analista de calidad (QA analyst)"
    new = replace(role, id="new", name="New role")
    assert page.role_name(new) == "New role (nombre en inglés)"


def test_our_own_words_are_said_in_spanish_and_typed_ones_stay(lay_out):
    ours = replace(
        PLAN.actions[0],
        do="Measure the line at home by cable, at the hour of the shift, and write "
        "the figures down",
        shows="No error in your account changes for a month.",
        name="client and counselor",
    )
    page = lay_out("es", replace(PLAN, actions=(ours, PLAN.actions[1])))
    (said,) = page.first
    assert said.do.startswith("Medir la conexión de casa")
    assert said.shows.startswith("Ningún error")
    assert page.doer(said) == "Cliente y orientador(a)"
    assert page.steps[0].actions[0].do == PLAN.actions[1].do
    assert all("(en inglés)" in page.source_words(own) for own in page.sources)


def test_no_spanish_stands_on_an_english_paper(lay_out):
    page = lay_out("en")
    assert page.role_name(page.steps[0].role) == "QA analyst"
    assert page.role_name(None) == "–"
    assert "en inglés" not in "".join(map(page.source_words, page.sources))


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
        own = plan_of(ana)
        assert (
            paper(own, "en", copy_of(own.folder)).agency
            == "Harbor Works, 12 Pier Street"
        )


def test_a_closed_job_is_said_to_be_closed(app, lay_out):
    (job,) = store_of(app).jobs.newest(1, NOW)
    page = lay_out(plan=PLAN.putting(replace(PLAN.actions[0], jobs=(job.number,))))
    with app.test_request_context():
        assert page.job_words(job.number) == f"{job.title}, {job.employer.name}"
        assert page.job_words(99_999) == "closed"
    app.config["NOW"] = job.closes_at
    with app.test_request_context():
        assert page.job_words(job.number).endswith("(closed)")
