from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.site import Site
from tests.web.small_site import small_app


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    for app in small_app(tmp_path, monkeypatch):
        yield Site(app.test_client())


def test_the_page_asks_where_from_and_where_to(site: Site) -> None:
    page = site.visit("/paths/")
    assert {"start", "goal"} <= set(page.inputs)
    assert page.title.startswith("Where could this lead?")


def test_pathways_stand_side_by_side_with_a_picture(site: Site) -> None:
    page = site.visit("/paths/?start=csr&goal=qa-analyst")
    assert page.title.startswith("From csr to qa analyst")
    assert "Fastest" in page.words
    assert "smallest leap" in page.words
    assert page.tags["svg"] >= 2
    assert "Field practice: our own judgement" in page.words
    assert "Learn lookups" in page.words


def test_another_way_can_be_opened_by_a_link(site: Site) -> None:
    page = site.visit("/paths/?start=csr&goal=qa-analyst")
    link = next(link for link in page.links if "way=2" in link)
    assert "Surest and smallest leap, step by step" in (site.visit(link).words)


def test_each_step_links_to_todays_openings(site: Site) -> None:
    page = site.visit("/paths/?start=senior-agent&goal=team-lead")
    assert "no jobs open here today" in page.words
    assert "The way that beats all others" in page.words
    back = site.visit("/paths/?start=senior-agent")
    assert "next steps" in back.words


def test_without_a_goal_the_ways_on_are_ranked(site: Site) -> None:
    page = site.visit("/paths/?start=csr")
    headings = page.headings("h3")
    assert headings.index("Senior agent") < headings.index("Qa analyst")
    assert "/paths/?start=csr&goal=qa-analyst" in page.links


def test_the_end_of_the_map_says_so(site: Site) -> None:
    assert "as far as our map goes" in site.visit("/paths/?start=qa-analyst").words


def test_no_way_names_the_nearest_role_that_has_one(site: Site) -> None:
    page = site.visit("/paths/?start=island&goal=qa-analyst")
    assert "No steps that we know lead from island to qa analyst" in page.words
    assert "/paths/?start=senior-agent&goal=qa-analyst" in page.links


@pytest.mark.parametrize(
    "query",
    ["start=csr&goal=csr", "start=astronaut", "start=&goal=csr", "start=csr&goal=x"],
)
def test_a_wrong_question_is_answered_kindly(site: Site, query: str) -> None:
    page = site.visit(f"/paths/?{query}")
    assert page.title.startswith("Error:")
    assert "to put right" in page.words


def test_a_profile_fills_in_the_start_and_marks_what_is_shown(site: Site) -> None:
    site.send("/fit/", {"text": "Took calls. Some coaching."})
    form = site.visit("/paths/")
    assert 'selected value="csr"' in form.html
    page = site.visit("/paths/?start=csr&goal=qa-analyst")
    assert "Not shown yet" in page.words
    assert "Paste your CV" not in page.words


def test_a_goal_alone_is_a_question_still_open(site: Site) -> None:
    page = site.visit("/paths/?goal=qa-analyst")
    assert page.title.startswith("Where could this lead?")
    assert 'selected value="qa-analyst"' in page.html


def test_limits_that_are_on_are_chips_and_giving_way_is_a_link(site: Site) -> None:
    page = site.visit("/paths/?start=csr&goal=qa-analyst&hours=1&months=18")
    assert "No way keeps to all of this" in page.words
    assert "Study 2 instead of 1 hours a week" in page.words
    assert "/paths/?start=csr&goal=qa-analyst&months=18" in page.links
    wider = site.visit("/paths/?start=csr&goal=qa-analyst&hours=2&months=18")
    assert "within your limits" in wider.words


def test_why_not_straight_is_said(site: Site) -> None:
    page = site.visit("/paths/?start=csr&goal=team-lead")
    assert "Why not straight to team lead?" in page.words


def test_a_kind_of_roles_is_answered(site: Site) -> None:
    page = site.visit("/paths/?start=csr&goal=best-pay")
    assert page.title.startswith("From csr to best pay within two years")


def test_a_wrong_limit_is_asked_for_again(site: Site) -> None:
    page = site.visit("/paths/?start=csr&goal=qa-analyst&pay=lots")
    assert page.title.startswith("Error:")
    assert 'value="lots"' in page.html
