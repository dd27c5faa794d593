import pytest

from tests.web.counsel.agency import counselor
from tests.web.counsel.planning import BOTH, PLAN, folder_of, plan_at, planned


@pytest.fixture
def ana(app, site):
    return planned(app, counselor(app, site.client), *BOTH)


@pytest.fixture
def at(ana) -> str:
    return f"/counsel/clients/{ana.number}/review/"


def test_a_review_moves_with_a_reason_and_no_new_version(app, site, ana, at):
    page = site.send(at, {"review": "2026-05-04", "why": "She is ill"})
    assert "4 May 2026" in page.words
    said = "the review moved from 27 April 2026 to 4 May 2026. Reason: She is ill"
    assert said in page.words
    folder = folder_of(app, ana)
    assert (folder.draft, folder.agreed.plan) == (None, PLAN)
    assert "4 May 2026" in site.visit(f"{plan_at(ana)}/print").words
    assert "She is ill" in site.visit(at).words


def test_it_leads_back_to_the_diary_one_came_from(site, at):
    assert 'value="diary"' in site.visit(f"{at}?came=diary").html
    sent = {"review": "2026-05-04", "why": "She is ill", "came": "diary"}
    page = site.send(at, sent)
    assert "The review is moved" in page.words
    assert "4 to 10 May 2026" in page.words


def test_without_a_reason_or_on_a_day_gone_by_it_stays(app, site, ana, at):
    page = site.send(at, {"review": "2026-05-04", "why": ""}, 422)
    assert "Write the reason" in page.words
    assert 'value="2026-05-04"' in page.html
    page = site.send(at, {"review": "2026-03-01", "why": "Because"}, 422)
    assert "Write a day from today on" in page.words
    assert folder_of(app, ana).current.review == PLAN.review


def test_the_next_version_has_a_review_of_its_own(app, site, ana, at):
    site.send(at, {"review": "2026-05-04", "why": "She is ill"})
    site.send(f"{plan_at(ana)}/review", {"review": "2026-06-01"})
    site.send(f"{plan_at(ana)}/propose", {"why": "She is away"})
    for side in ("client", "counselor"):
        said = {"side": side, "name": "Ana"}
        site.post(f"{plan_at(ana)}/agree/2", said, seen_on=f"{plan_at(ana)}/")
    folder = folder_of(app, ana)
    assert (folder.current.review.isoformat(), folder.moved) == ("2026-06-01", ())


def test_before_a_plan_counts_the_day_is_set_in_the_draft(app, site):
    ben = planned(app, counselor(app, site.client), code="B2")
    at = f"/counsel/clients/{ben.number}/review/"
    assert site.answer(at).location == f"{plan_at(ben)}/review"
    page = site.send(at, {"review": "2026-05-04", "why": "Later"})
    assert "The next review" in page.words
    assert folder_of(app, ben).follow.moved == ()


def test_the_review_of_another_agency_is_not_there(app, at):
    other = app.test_client()
    counselor(app, other, "else@example.org")
    assert other.get(at).status_code == 404
