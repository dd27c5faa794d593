import pytest

from tests.site import Site


def test_every_role_can_be_chosen_as_the_start(site: Site, catalogue) -> None:
    page = site.visit("/map/")
    assert {f"/map/?start={role}" for role in catalogue.roles} <= set(page.links)
    assert page.tags["table"] == 1


def test_then_every_other_role_is_a_goal(site: Site, catalogue) -> None:
    page = site.visit("/map/?start=csr")
    goals = {f"/paths/?start=csr&goal={role}" for role in catalogue.roles} - {
        "/paths/?start=csr&goal=csr"
    }
    assert goals <= set(page.links)
    assert "/map/" in page.links


@pytest.mark.parametrize(
    "query", ["family=quality", "zoom=3", "family=x&zoom=9&start=y", "start=csr&zoom=2"]
)
def test_any_choice_is_answered(site: Site, query: str) -> None:
    assert "The same as a table" in site.visit(f"/map/?{query}").words


def test_one_family_is_shown_with_those_it_leads_to(site: Site) -> None:
    page = site.visit("/map/?family=quality")
    assert "QA lead" in page.words
    assert "/map/?start=survey-interviewer&family=quality" not in page.links
