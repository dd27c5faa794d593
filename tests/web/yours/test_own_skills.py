import re
from collections.abc import Iterator

import pytest
from flask import Flask

from careers.people.seekers.anonymous import AnonymousProfile
from careers.skills.profile import Ability, Evidence, Profile
from tests.site import Site
from tests.web.small_site import small_app
from tests.web.somebody import ANA, enter

TEXT = "Took calls, good at calming people.\nSome coaching too."


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Flask]:
    with pytest.MonkeyPatch.context() as patch:
        yield from small_app(tmp_path_factory.mktemp("site"), patch)


@pytest.fixture
def site(app: Flask) -> Site:
    site = Site(app.test_client())
    site.send("/fit/", {"text": TEXT})
    return site


def change(site: Site, room: str, **data: str) -> str:
    """Send one of the forms of the page, and read the page that follows."""
    named = {name.replace("__", "-"): value for name, value in data.items()}
    answer = site.post(room, named, seen_on="/fit/you")
    assert answer.status_code == 303, answer.text
    return site.visit(answer.location).words


def test_a_skill_that_is_not_theirs_is_taken_out_and_can_be_brought_back(
    site: Site,
) -> None:
    assert "You wrote: <q>coaching</q>" in site.visit("/fit/you").html
    words = change(site, "/fit/skills/levels", skill="coaching")
    assert "1 skill. Each says where it comes from" in words
    assert "Not you: Coaching Undo" in words
    assert "You wrote: <q>coaching</q>" not in site.visit("/fit/you").html
    words = change(site, "/fit/skills/back", skill="coaching")
    assert "2 skills." in words
    assert "Not you:" not in words


def test_a_level_can_be_set_and_says_who_set_it(site: Site) -> None:
    words = change(site, "/fit/skills/levels", level__coaching="5", level__calming="3")
    assert "You set this; your text alone suggests level 3." in words
    assert words.count("You set this") == 1


def test_levels_that_were_changed_are_not_lost_when_a_skill_is_taken_out(
    site: Site,
) -> None:
    words = change(site, "/fit/skills/levels", level__calming="5", skill="coaching")
    assert "Level 5 of 5" in words
    assert "Not you: Coaching" in words


def test_taking_out_leads_to_the_next_skill_and_names_nothing(site: Site) -> None:
    answer = site.post("/fit/skills/levels", {"skill": "calming"}, seen_on="/fit/you")
    assert answer.location == "/fit/you#skill-1"
    answer = site.post("/fit/skills/levels", {"skill": "coaching"}, seen_on="/fit/you")
    assert answer.location == "/fit/you#skills"


def test_a_skill_is_added_by_any_of_its_names_without_a_sentence(site: Site) -> None:
    words = change(site, "/fit/skills/", words="EXCEL", level="4")
    assert "3 skills." in words
    assert "You added this; no sentence of yours yet." in words


def test_adding_what_is_there_already_sets_its_level(site: Site) -> None:
    words = change(site, "/fit/skills/", words="coaching", level="1")
    assert "2 skills." in words
    assert "You set this; your text alone suggests level 3." in words


def test_adding_what_was_taken_out_brings_it_back(site: Site) -> None:
    change(site, "/fit/skills/levels", skill="coaching")
    words = change(site, "/fit/skills/", words="coaching", level="2")
    assert "You added this" in words
    assert "Not you:" not in words


def test_a_name_nearly_right_comes_back_with_guesses_and_nothing_is_lost(
    site: Site,
) -> None:
    answer = site.post(
        "/fit/skills/", {"words": "exell", "level": "4"}, seen_on="/fit/you"
    )
    assert answer.status_code == 422
    assert "Did you mean one of these?" in answer.text
    assert 'value="exell"' in answer.text
    assert '<option selected value="4">' in answer.text
    assert 'name="skill" value="excel">Excel</button>' in answer.text
    assert answer.headers["Cache-Control"] == "no-store"


def test_a_wrong_page_is_as_well_made_as_a_right_one(site: Site) -> None:
    token = site._token("/fit/you")
    data = {"csrf_token": token, "words": "<i>gardens</i>", "level": ""}
    page = site._page("/fit/skills/", site.client.post("/fit/skills/", data=data), 422)
    assert page.title.startswith("Error:")
    assert "2 things to put right" in page.words
    assert "<i>gardens" not in page.html


def test_somebody_new_gets_a_profile_with_what_they_add(app: Flask) -> None:
    site = Site(app.test_client())
    answer = site.post(
        "/fit/skills/", {"words": "excel", "level": "2"}, seen_on="/fit/"
    )
    assert answer.status_code == 303
    assert "1 skill." in site.visit("/fit/you").words


@pytest.mark.parametrize("room", ["/fit/skills/levels", "/fit/skills/back"])
def test_without_a_profile_there_is_nothing_to_change(app: Flask, room: str) -> None:
    answer = Site(app.test_client()).post(room, {"skill": "x"}, seen_on="/fit/")
    assert answer.location == "/fit/"


@pytest.mark.parametrize("room", ["/fit/skills/levels", "/fit/skills/back"])
def test_a_form_from_elsewhere_changes_nothing(site: Site, room: str) -> None:
    assert site.client.post(room, data={"skill": "coaching"}).status_code == 400
    assert "2 skills." in site.visit("/fit/you").words


@pytest.mark.parametrize("skill", ["", "garden", "🙂", "<b>", "a" * 5_000])
def test_skills_that_are_none_change_nothing(site: Site, skill: str) -> None:
    for room in ("/fit/skills/levels", "/fit/skills/back"):
        assert "2 skills." in change(site, room, skill=skill)


def test_what_was_said_survives_a_new_text(site: Site) -> None:
    change(site, "/fit/skills/levels", skill="coaching", level__calming="5")
    change(site, "/fit/skills/", words="excel", level="4")
    page = site.send("/fit/", {"text": "coaching and calming and typing"})
    assert "3 skills." in page.words
    assert "Not you: Coaching" in page.words
    assert "You added this" in page.words
    assert "You set this; your text alone suggests level 3" in page.words


def test_every_button_says_out_of_its_place_what_it_saves(app: Flask) -> None:
    words = enter(app).visit("/fit/you").words
    assert "Save level of Calming" in words
    assert "Save work" in words


def test_words_that_are_not_about_me_no_longer_count(app: Flask) -> None:
    calm = Ability("calming", 2, (Evidence(0, 4, "Took"), Evidence(20, 27, "calming")))
    kept = ANA.with_text(TEXT, Profile({"calming": calm}))
    site = enter(app, kept)
    assert "is not about me" in site.visit("/fit/you").words
    for start in ("0", "x", "999"):
        mention = {"mention": f"calming:{start}"}
        site.post("/fit/skills/levels", mention, seen_on="/fit/you")
    page = site.visit("/fit/you")

    assert "is not about me" not in page.words
    assert "You wrote: <q>calming</q>" in page.html


class CountingReader:
    """Reads as high a level as there are words for it."""

    def profile(self, text: str) -> Profile:
        found = [Evidence(m.start(), m.end(), m[0]) for m in re.finditer("calm", text)]
        return Profile({"calming": Ability("calming", len(found), tuple(found))})


def test_the_level_follows_the_words_that_count_and_all_can_be_taken_back(
    app: Flask, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = CountingReader()
    monkeypatch.setitem(app.extensions, "reader", reader)
    text = "calm here, calm there, calm again"
    site = enter(app, AnonymousProfile().with_text(text, reader.profile(text)))

    def level(**data: str) -> str:
        site.post("/fit/skills/levels", data, seen_on="/fit/you")
        return re.search(r"level (\d) of 5", site.visit("/fit/you").words, re.I)[1]

    assert level() == "3"
    assert level(mention="calming:11") == "2"
    assert level(mention="calming:0") == "1"
    assert "is not about you, and does not count" in site.visit("/fit/you").words
    assert level(again="calming:11") == "2"
    assert level(again="calming:11") == "2"
    assert level(again="calming:0") == "3"
