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


def change(site: Site, room: str = "levels", **data: str) -> str:
    named = {name.replace("__", "-"): value for name, value in data.items()}
    answer = site.post(f"/fit/languages/{room}", named, seen_on="/fit/you")
    assert answer.location == "/fit/you#languages"
    return site.visit("/fit/you").html


def test_a_language_read_in_a_text_is_shown_with_its_level(site: Site) -> None:
    html = site.visit("/fit/you").html
    assert '<option value="C1" selected>C1: fluent</option>' in html


def test_a_level_can_be_put_right(site: Site) -> None:
    html = change(site, spoken__es="B1")
    assert '<option value="B1" selected>' in html
    assert "You set this" in html


def test_a_language_not_theirs_is_taken_out_and_can_be_brought_back(site: Site) -> None:
    assert 'name="spoken-es"' not in change(site, not_mine="es")
    assert '<option value="C1" selected>' in change(site, back="es")


def test_a_language_is_added(site: Site) -> None:
    html = change(site, "", code="fr", level="native")
    assert '<label for="spoken-fr">French</label>' in html
    assert '<option value="native" selected>' in html


def test_no_language_is_asked_for_again(site: Site) -> None:
    answer = site.post("/fit/languages/", {"level": "B2"}, seen_on="/fit/you")
    assert answer.status_code == 422
    assert "Choose a language" in answer.text
    assert '<option selected value="B2">' in answer.text


@pytest.mark.parametrize("code", ["xx", "🙂", "", "e" * 5_000])
def test_languages_that_nobody_knows_change_nothing(site: Site, code: str) -> None:
    before = site.visit("/fit/you").words
    change(site, not_mine=code, back=code, **{f"spoken-{code}": "B2"})
    assert site.visit("/fit/you").words == before


def test_a_form_from_elsewhere_changes_nothing(site: Site) -> None:
    answer = site.client.post("/fit/languages/levels", data={"not_mine": "es"})
    assert answer.status_code == 400
    answer = site.client.post("/fit/languages/", data={"code": "tl"})
    assert answer.status_code == 422


def test_without_a_profile_there_are_no_levels_to_change(app: Flask) -> None:
    site = Site(app.test_client())
    answer = site.post("/fit/languages/levels", {"not_mine": "es"}, seen_on="/fit/")
    assert answer.location == "/fit/"
