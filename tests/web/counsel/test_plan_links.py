from tests.cast import NOW
from tests.door import store_of
from tests.web.counsel.agency import counselor
from tests.web.counsel.plan_link import link_of
from tests.web.counsel.planning import BOTH, plan_at, planned


def test_a_link_is_shown_once_and_a_new_one_ends_it(app, site):
    ana = planned(app, counselor(app, site.client), *BOTH)
    first = link_of(site, ana, "see")
    assert first not in site.visit(f"{plan_at(ana)}/links/").html
    second = link_of(site, ana, "see")
    stranger = app.test_client()
    assert stranger.get(first).status_code == 410
    assert stranger.get(second).status_code == 200


def test_a_link_is_over_after_its_time(app, site):
    ana = planned(app, counselor(app, site.client), *BOTH)
    link, stranger = link_of(site, ana, "see"), app.test_client()
    app.config["NOW"] = NOW + store_of(app).terms["plan-links"]
    assert stranger.get(link).status_code == 410


def test_a_counselor_ends_a_link_before_its_time(app, site):
    ana = planned(app, counselor(app, site.client), *BOTH)
    link, stranger = link_of(site, ana, "see"), app.test_client()
    at = f"{plan_at(ana)}/links/"
    site.post(f"{at}end", {"purpose": "see"}, seen_on=at)
    assert stranger.get(link).status_code == 410


def test_a_link_is_for_something_we_know(app, site):
    ana = planned(app, counselor(app, site.client))
    at = f"{plan_at(ana)}/links/"
    assert site.post(at, {"purpose": "steal"}).status_code == 400
    assert site.client.post(at, data={"purpose": "see"}).status_code == 400
