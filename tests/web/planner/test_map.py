import pytest

from tests.site import Site


def test_every_role_can_be_chosen_as_the_start(site: Site, catalogue) -> None:
    page = site.visit("/map/")
    assert {f"/map/?start={role}" for role in catalogue.roles} <= set(page.links)
    assert page.tags["table"] == len(catalogue.families)


def test_then_every_other_role_is_a_goal(site: Site, catalogue) -> None:
    page = site.visit("/map/?start=csr")
    goals = {f"/paths/?start=csr&goal={role}" for role in catalogue.roles} - {
        "/paths/?start=csr&goal=csr"
    }
    assert goals <= set(page.links)
    assert "/map/" in page.links


def test_a_goal_can_be_chosen_first(site: Site, catalogue) -> None:
    page = site.visit("/map/?pick=goal")
    assert "/map/?goal=qa-analyst" in page.links
    page = site.visit("/map/?goal=qa-analyst")
    assert page.title.startswith("Ways to QA analyst")
    starts = {f"/paths/?start={role}&goal=qa-analyst" for role in catalogue.roles}
    assert starts - set(page.links) == {"/paths/?start=qa-analyst&goal=qa-analyst"}
    assert "/map/?start=qa-analyst" in page.links


def test_both_ends_lead_to_the_ways(site: Site) -> None:
    answer = site.answer("/map/?start=csr&goal=qa-analyst")
    assert answer.location == "/paths/?start=csr&goal=qa-analyst"


def test_one_rung_is_shown_with_the_next(site: Site) -> None:
    page = site.visit("/map/?rung=2&zoom=2")
    assert "/map/?start=team-lead&rung=2&zoom=2" in page.links
    assert "/map/?start=csr&rung=2&zoom=2" not in page.links
    assert "/map/?rung=2" in page.links


def test_every_step_stands_in_the_table(site: Site, catalogue) -> None:
    links = set(site.visit("/map/").links)
    assert {f"/paths/?start={s.start}&goal={s.goal}" for s in catalogue.steps} <= links


@pytest.mark.parametrize(
    "query", ["family=quality", "zoom=3", "family=x&zoom=9&start=y", "start=csr&zoom=2"]
)
def test_any_choice_is_answered(site: Site, query: str) -> None:
    assert "The same as a table" in site.visit(f"/map/?{query}").words


def test_one_family_is_shown_with_those_it_leads_to(site: Site) -> None:
    page = site.visit("/map/?family=quality")
    assert "QA lead" in page.words
    assert "/map/?start=survey-interviewer&family=quality" not in page.links


def test_the_chosen_station_can_be_jumped_to(site: Site) -> None:
    page = site.visit("/map/?start=workforce-manager")
    assert "#here" in page.links
    assert page.html.count('id="here"') == 1
    assert 'id="here"' not in site.visit("/map/").html
