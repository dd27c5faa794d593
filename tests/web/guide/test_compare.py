from html import unescape

from tests.page import Page

TWO = "/compare/?role=csr&role=qa-analyst"


def test_without_roles_it_asks_for_them(site, catalogue):
    page = site.visit("/compare/")
    assert page.headings("h1") == ["Compare roles"]
    assert page.tags["table"] == 0
    assert page.tags["option"] == 3 * (len(catalogue.roles) + 1)


def test_one_role_asks_for_another(site):
    page = site.visit("/compare/?role=csr")
    assert "beside customer service representative" in page.words
    assert page.tags["table"] == 0


def test_two_roles_stand_side_by_side(site, catalogue):
    page = site.visit(TWO)
    words = unescape(page.words)
    assert page.tags["table"] == 1
    assert page.html.count('scope="col"') == 3
    for id in ("csr", "qa-analyst"):
        role = catalogue.roles[id]
        assert f"/roles/{id}" in page.links
        for line in (role.summary, *role.does, *role.hard, role.ai):
            assert line in words


def test_every_row_has_its_heading_and_a_cell_for_each_role(site):
    page = site.visit(TWO + "&role=team-lead")
    rows = page.html.split("<tr")[2:]
    assert all('scope="row"' in row for row in rows)
    assert all(row.count("<td") == 3 or "colspan" in row for row in rows)


def test_a_shared_skill_shows_both_levels(site):
    words = site.visit(TWO).words
    assert "level 3 as Customer service representative, level 4 as QA analyst" in words


def test_pay_is_never_without_year_and_fit(site, catalogue):
    pay = catalogue.roles["csr"].pay
    words = unescape(site.visit(TWO).words)
    assert f"United States, {pay.year}. The official occupation" in words


def test_every_role_can_be_compared(site, catalogue):
    for id in catalogue.roles:
        page: Page = site.visit(f"/compare/?role={id}&role=csr&role=trainer")
        assert page.tags["table"] == 1


def test_strange_roles_are_left_out(site):
    assert site.visit("/compare/?role=lion&role=csr").tags["table"] == 0


def test_a_role_page_leads_to_a_comparison(site):
    assert "/compare/?role=csr" in site.visit("/roles/csr").links
