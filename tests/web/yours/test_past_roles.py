from collections.abc import Iterator

import pytest
from flask import Flask

from tests.site import Site
from tests.web.small_site import small_app

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


PICKED = {"role": "team-lead", "months": "30", "latest": "y"}


@pytest.fixture
def new(app: Flask) -> Site:
    return Site(app.test_client())


def pick(site: Site, **data: str) -> str:
    answer = site.post("/fit/past/", {**PICKED, **data})
    assert answer.status_code == 303, answer.text
    return site.visit(answer.location).html


def test_a_role_and_a_time_give_the_skills_such_work_shows(new: Site) -> None:
    html = pick(new)
    assert "not from words of yours" in html
    assert "About 2 years and 6 months" in html
    words = new.visit("/fit/you").words
    assert "2 skills." in words
    assert words.count("From the role you picked; no sentence of yours yet.") == 2
    assert "You picked this role" in words


def test_questions_about_the_role_are_offered_until_its_skills_are_kept(
    new: Site,
) -> None:
    assert "Answer a few questions about this role" in pick(new)
    kept = {"role": "team-lead", "skill": "coaching", "level-coaching": "5"}
    new.post("/fit/past/skills", kept, seen_on="/fit/past/")
    assert "Answer a few questions" not in new.visit("/fit/past/").words


def test_only_what_is_ticked_is_kept_at_the_level_that_was_chosen(new: Site) -> None:
    pick(new)
    kept = {"role": "team-lead", "skill": "coaching", "level-coaching": "5"}
    answer = new.post("/fit/past/skills", kept, seen_on="/fit/past/")
    assert answer.location == "/fit/past/#picked-1"
    words = new.visit("/fit/you").words
    assert "1 skill." in words
    assert "Level 5 of 5" in words
    assert "From the role you picked; you confirmed it" in words


def test_several_roles_can_be_picked_and_taken_off(new: Site) -> None:
    pick(new)
    assert 'id="picked-2"' in pick(new, role="csr", months="18")
    new.post("/fit/past/off", {"role": "team-lead"}, seen_on="/fit/past/")
    html = new.visit("/fit/past/").html
    assert 'id="picked-2"' not in html
    assert "Csr</a>" in html


def test_the_latest_work_is_what_was_ticked(new: Site) -> None:
    pick(new)
    pick(new, role="csr", latest="")
    assert '<option selected value="team-lead">' in new.visit("/fit/you").html


def test_the_first_role_is_offered_as_the_latest_and_the_next_is_not(
    new: Site,
) -> None:
    assert "checked id=" in new.visit("/fit/past/").html
    html = pick(new)
    assert "checked id=" not in html.partition("Add another role")[2]


def test_a_picked_role_stands_beside_a_text(site: Site) -> None:
    pick(site, role="qa-analyst")
    page = site.visit("/fit/you")
    assert "3 skills." in page.words
    assert "You wrote: <q>calming</q>" in page.html


@pytest.mark.parametrize(
    ("data", "says"),
    [
        ({"role": ""}, "Choose the role nearest to what you did"),
        ({"role": "🙂"}, "Choose the role nearest to what you did"),
        ({"months": "7"}, "Choose how long you did it, roughly"),
    ],
)
def test_what_is_missing_is_asked_for_and_the_rest_stays(
    new: Site, data: dict[str, str], says: str
) -> None:
    page = new.send("/fit/past/", {**PICKED, **data}, 422)
    assert page.title.startswith("Error:")
    assert says in page.words
    kept = "role" if "months" in data else "months"
    assert f'<option selected value="{PICKED[kept]}">' in page.html


def test_without_a_picked_role_there_is_nothing_to_change(new: Site) -> None:
    for room in ("skills", "off"):
        for role in ("team-lead", "astronaut", ""):
            answer = new.post(f"/fit/past/{room}", {"role": role}, seen_on="/fit/past/")
            assert answer.location == "/fit/past/"


def test_a_form_from_elsewhere_changes_nothing(new: Site) -> None:
    pick(new)
    for room in ("skills", "off"):
        data = {"role": "team-lead"}
        assert new.client.post(f"/fit/past/{room}", data=data).status_code == 400
    assert new.client.post("/fit/past/", data=PICKED).status_code == 422
    assert "2 skills." in new.visit("/fit/you").words


def test_no_page_is_kept_and_no_address_names_a_role(new: Site) -> None:
    assert new.answer("/fit/past/").headers["Cache-Control"] == "no-store"
    answer = new.post("/fit/past/", PICKED)
    assert answer.location == "/fit/past/#picked-1"
    assert answer.headers["Cache-Control"] == "no-store"
