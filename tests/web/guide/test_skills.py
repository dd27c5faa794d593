from html import unescape


def test_every_skill_is_on_the_list_under_its_group(site, catalogue):
    page = site.visit("/skills/")
    assert page.headings("h1") == ["Skills for call-center work"]
    for id in catalogue.skills:
        assert f"/skills/{id}" in page.links


def test_a_skill_page_shows_three_levels_and_other_words(site, catalogue):
    for id, skill in catalogue.skills.items():
        page = site.visit(f"/skills/{id}")
        assert page.headings("h1") == [skill.name]
        assert page.title.startswith(skill.name)
        said = unescape(page.words)
        assert all(skill.levels[level] in said for level in ("1", "3", "5"))
        assert all(phrase in said for phrase in skill.phrases[:14])


def test_a_skill_links_to_the_roles_that_ask_for_it(site, catalogue):
    asked = next(iter(catalogue.roles.values())).asks[0].skill
    page = site.visit(f"/skills/{asked}")
    for role in catalogue.roles_asking(asked):
        assert f"/roles/{role.id}" in page.links


def test_a_skill_says_how_to_show_it_where_somebody_wrote_that(site, catalogue):
    for id, showing in catalogue.showings.items():
        page = site.visit(f"/skills/{id}")
        said = unescape(page.words)
        assert "How to show it" in page.headings("h2")
        assert showing.cv in said
        assert showing.interview in said
    silent = next(id for id in catalogue.skills if id not in catalogue.showings)
    assert "How to show it" not in site.visit(f"/skills/{silent}").headings("h2")


def test_a_skill_that_rests_on_a_law_says_when_it_was_looked_at(site, catalogue):
    assert "22 November 2026" in (said := unescape(site.visit("/skills/cpni").words))
    assert "no legal advice" in said
    assert "no legal advice" not in site.visit("/skills/empathy").words


def test_a_skill_names_what_it_is_a_part_of(site, catalogue):
    page = site.visit("/skills/reg-f")
    assert "Part of" in page.headings("h2")
    assert "/skills/fdcpa" in page.links


def test_what_a_credential_costs_is_not_guessed(site):
    said = unescape(site.visit("/skills/service-management").words)
    assert "ITIL 4 Foundation" in said
    assert "cost not stated" in said


def test_an_unknown_skill_is_not_there(site):
    site.visit("/skills/juggling-lions", status=404)
