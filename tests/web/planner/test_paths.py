from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlencode

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

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
    assert "Field practice: our own judgment" in page.words
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
    headings = page.headings("h4")
    assert headings.index("Senior agent") < headings.index("Qa analyst")
    assert "Ways up" in page.headings("h3")
    assert "/paths/?start=csr&goal=qa-analyst" in page.links


def test_the_end_of_the_map_says_so(site: Site) -> None:
    assert "as far as our map goes" in site.visit("/paths/?start=qa-analyst").words


def test_a_role_that_stands_no_higher_is_applied_for(site: Site) -> None:
    page = site.visit("/paths/?start=island&goal=qa-analyst")
    assert "No steps that we know lead from island to qa analyst" in page.words
    assert "one applies" in page.words
    assert "/roles/qa-analyst" in page.links


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
    assert "Study 2 hours a week instead of 1" in page.words
    assert (
        "/paths/?start=csr&goal=qa-analyst&months=18&was=hours%3D1%26months%3D18"
        in (page.links)
    )
    wider = site.visit("/paths/?start=csr&goal=qa-analyst&hours=2&months=18")
    assert "within your limits" in wider.words


def test_why_not_straight_is_said(site: Site) -> None:
    page = site.visit("/paths/?start=csr&goal=team-lead")
    assert "Why not straight to team lead?" in page.words


def test_a_kind_of_roles_is_answered(site: Site) -> None:
    page = site.visit("/paths/?start=csr&goal=best-pay")
    assert page.title.startswith("From csr: best pay within two years")


def test_a_wrong_limit_is_asked_for_again(site: Site) -> None:
    page = site.visit("/paths/?start=csr&goal=qa-analyst&pay=lots")
    assert page.title.startswith("Error:")
    assert 'value="lots"' in page.html


def test_a_changed_limit_says_what_it_changed_and_can_be_put_back(site: Site) -> None:
    page = site.visit("/paths/?start=csr&goal=qa-analyst&hours=2&was=hours%3D1")
    assert "instead of" in page.words
    assert "/paths/?start=csr&goal=qa-analyst&hours=1" in page.links
    closed = site.visit("/paths/?start=csr&goal=qa-analyst&hours=1&months=18&was=none")
    assert "Now no way keeps to all of this. Before, the fastest took" in closed.words
    same = site.visit("/paths/?start=csr&goal=qa-analyst&hours=2&was=hours%3D2")
    assert "Put it back" not in same.words


@pytest.mark.parametrize("was", ["", "hours=lots", "%00", "start=x&goal=y"])
def test_a_before_that_cannot_be_is_no_trouble(site: Site, was: str) -> None:
    site.visit(f"/paths/?start=csr&goal=qa-analyst&was={was}")


def test_next_steps_that_break_a_limit_are_named_apart(site: Site) -> None:
    page = site.visit("/paths/?start=csr&without=senior-agent&was=none")
    assert "Left out by your limits: Senior agent" in page.words
    assert "instead of" in page.words


def test_limits_that_no_next_step_keeps_are_weighed_against_each_other(
    site: Site,
) -> None:
    page = site.visit("/paths/?start=csr&pay=400000&no_degree=y")
    assert "No next step keeps to all of this" in page.words
    assert "Without “Never below $400,000 a year”: " in page.words
    opened = "/paths/?start=csr&no_degree=y&was="
    again = site.visit(next(link for link in page.links if link.startswith(opened)))
    assert "next step" in again.words
    assert "No next step" not in again.words


def test_questions_come_one_a_page_and_build_the_link(site: Site) -> None:
    page = site.visit("/paths/new")
    assert page.title.startswith("Where are you now?")
    page = site.visit(next(link for link in page.links if "start=csr" in link))
    assert page.title.startswith("Where do you want to go?")
    page = site.visit("/paths/new?start=csr&goal=qa-analyst&ask=work")
    assert {"remote", "days", "no_degree", "phones"} == set(page.inputs)
    page = site.visit("/paths/new?start=csr&goal=qa-analyst&remote=y&ask=study")
    assert 'name="remote" value="y"' in page.html
    end = site.answer("/paths/new?start=csr&goal=qa-analyst&hours=4&money=&ask=done")
    assert end.location == "/paths/?start=csr&goal=qa-analyst&hours=4"


def test_a_wrong_answer_is_asked_again_where_it_was_asked(site: Site) -> None:
    page = site.visit("/paths/new?start=csr&hours=lots&ask=done")
    assert page.title.startswith("Error: What can you give to learning?")
    assert 'value="lots"' in page.html
    assert site.visit("/paths/new?ask=goal").title.startswith("Error: Where are you")


def test_roles_read_from_a_text_are_offered_first(site: Site) -> None:
    site.send("/fit/", {"text": "Took calls. Some coaching."})
    page = site.visit("/paths/new")
    assert "your last role, 24 months in your text" in page.words


def test_an_answer_has_an_address_with_nothing_empty(site: Site) -> None:
    asked = "start=csr&goal=qa-analyst&hours=2&money=&pay=&was=hours%3D1&way=2"
    answer = site.answer(f"/paths/?{asked}")
    assert answer.location == (
        "/paths/?start=csr&goal=qa-analyst&hours=2&way=2&was=hours%3D1"
    )


def test_who_is_paid_best_already_reads_so(site: Site) -> None:
    page = site.visit("/paths/?start=team-lead&goal=best-pay")
    assert "No role that we know pays plainly more than team lead" in page.words


ROLES = ("csr", "senior-agent", "qa-analyst", "team-lead", "nope", "")
NUMBERS = ("hours", "money", "pay", "months", "way")
NAMES = ("start", "goal", "without", "phones", "lives", "language", "ask", "was")
ODD = (
    "1e9",
    "-1",
    "NaN",
    "inf",
    "999999999999",
    "٣",
    "½",
    "0x1",
    "\x00",
    "💥",
    "1" * 400,
)


@settings(
    deadline=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    st.sampled_from(["/paths/", "/paths/new", "/plan/", "/plan.json", "/plan.ics"]),
    st.lists(
        st.tuples(
            st.sampled_from((*NUMBERS, *NAMES, "remote", "days", "no_degree")),
            st.sampled_from((*ROLES, *ODD, "2", "24")) | st.text(max_size=20),
        ),
        max_size=40,
    ),
)
def test_whatever_stands_in_the_address_is_answered_kindly(
    site: Site, path: str, asked: list[tuple[str, str]]
) -> None:
    query = urlencode([("start", "csr"), *asked], errors="surrogatepass")
    assert site.answer(f"{path}?{query}").status_code in {200, 302, 404}
