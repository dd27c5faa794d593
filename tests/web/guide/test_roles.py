from html import unescape

import pytest

from tests import cast


@pytest.fixture(scope="module")
def pages(visit_once, catalogue):
    return visit_once(f"/roles/{id}" for id in catalogue.roles)


def test_every_role_is_on_the_list_under_its_family(site, catalogue):
    page = site.visit("/roles/")
    assert page.headings("h1") == ["Roles in call centers"]
    for role in catalogue.roles.values():
        assert role.name in page.headings("h3")
        assert f"/roles/{role.id}" in page.links


def test_the_list_counts_open_jobs_and_links_to_them(site):
    page = site.visit("/roles/")
    assert "/jobs/?role=csr" in page.links
    assert "2 jobs open" in page.words


def test_a_role_page_tells_the_whole_of_it(pages, catalogue):
    for id, role in catalogue.roles.items():
        page = pages[f"/roles/{id}"]
        assert page.headings("h1") == [role.name]
        assert page.title.startswith(role.name)
        for part in ("The two sides of it", "A day", "Pay", "What it asks"):
            assert part in page.headings("h2")
        for line in (*role.good, *role.hard):
            assert line in unescape(page.words)


def test_pay_names_its_year_and_how_well_it_fits(site, catalogue):
    role = next(role for role in catalogue.roles.values() if role.pay)
    words = site.visit(f"/roles/{role.id}").words
    assert f"{role.pay.year}" in words
    assert role.pay.occupation in words


def test_pay_without_a_figure_is_said_to_have_none(pages, catalogue):
    for role in catalogue.roles.values():
        said = "No official figure fits" in pages[f"/roles/{role.id}"].words
        assert said == (role.pay is None)


def test_open_jobs_are_linked_and_none_is_said(site):
    assert "2 open jobs" in site.visit("/roles/csr").words
    gone = cast.CLOSED.role
    assert "No job for this role is open today" in site.visit(f"/roles/{gone}").words


def test_an_unknown_role_is_not_there(site):
    site.visit("/roles/lion-tamer", status=404)


def test_credentials_are_named_with_their_issuer_and_never_required(pages, catalogue):
    for id, role in catalogue.roles.items():
        words = unescape(pages[f"/roles/{id}"].words)
        assert ("None of them is required to begin." in words) == bool(role.credentials)
        for name in role.credentials:
            each = catalogue.credentials[name]
            assert f"{each.name} ({each.issuer})" in words


def test_work_beyond_the_center_says_that_it_is(pages, catalogue):
    for role in catalogue.roles.values():
        words = pages[f"/roles/{role.id}"].words
        assert ("Not in call centers" in words) == (role.family == "outside")


def test_pay_in_ads_stands_in_its_own_country_and_money(site):
    page = site.visit("/roles/csr")

    assert "United Kingdom £24,500 to £27,000 a year 1 ad" in page.words
    assert "United States $18.25 to $20.50 an hour 1 ad" in page.words
    quiet = site.visit("/roles/trainer").words
    assert "No open ad here states base pay for this work today." in quiet


def test_the_openings_of_a_usual_year_stand_with_their_period_and_source(site):
    words = unescape(site.visit("/roles/csr").words)
    assert "about 341,700 openings in a usual year" in words
    assert "2024–34" in words
    assert "openings in a usual year" not in site.visit("/roles/director").words


def test_many_steps_fold_away(pages, catalogue):
    html = pages["/roles/csr"].html
    more = len(catalogue.ways_on("csr")) - 8
    assert f"<summary>{more} more" in html
    assert html.count("/roles/qa-analyst") >= 1
