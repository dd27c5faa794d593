from html import unescape

import pytest

from careers import assets

GUIDES = sorted(path.stem for path in (assets.DATA / "guides").glob("*.toml"))


def test_every_guide_is_on_the_list(site, catalogue):
    page = site.visit("/guides/")
    assert page.headings("h1") == ["Guides to call-center work"]
    for guide in catalogue.guides.values():
        assert f"/guides/{guide.id}" in page.links
    assert {"/guides/words", "/guides/is-it-for-me", "/compare/"} <= set(page.links)


@pytest.mark.parametrize("id", GUIDES)
def test_a_guide_tells_all_its_parts(site, catalogue, id):
    guide = catalogue.guides[id]
    page = site.visit(f"/guides/{id}")
    assert page.headings("h1") == [guide.title]
    for part in guide.part:
        assert part.heading in page.headings("h2")
        assert f"#{part.id}" in page.links


@pytest.mark.parametrize("id", GUIDES)
def test_no_link_of_a_guide_leads_nowhere(site, id):
    own = [link for link in site.visit(f"/guides/{id}").links if link.startswith("/")]
    for link in set(own):
        assert (
            site.answer(link.partition("#")[0], follow_redirects=True).status_code
            == 200
        )


def test_figures_stand_in_words_with_their_source(site):
    words = unescape(site.visit("/guides/ai").words)
    assert "22.1 in 100 fewer jobs" in words
    assert "10.8 in 100 more jobs" in words
    assert "U.S. Bureau of Labor Statistics" in words


def test_a_guide_nobody_wrote_is_not_there(site):
    site.visit("/guides/lions", status=404)


def test_home_and_every_foot_lead_to_the_guides(site):
    assert "/guides/is-it-for-me" in site.visit("/").links
    assert {"/guides/", "/guides/words"} <= set(site.visit("/about").links)


def test_pages_lead_to_the_guide_that_goes_on(site):
    assert "/guides/ai" in site.visit("/roles/csr").links
    assert "/guides/working-from-home" in site.visit("/centers/virtual").links
    assert "/guides/is-it-for-me" in site.visit("/centers/inbound").links
