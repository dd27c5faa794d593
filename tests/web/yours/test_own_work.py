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


def change(site: Site, **data: str) -> str:
    named = {name.replace("__", "-"): value for name, value in data.items()}
    answer = site.post("/fit/work/", named, seen_on="/fit/you")
    assert answer.location == "/fit/you#work"
    return site.visit("/fit/you").html


def test_work_read_in_a_text_is_shown_with_its_time(site: Site) -> None:
    html = site.visit("/fit/you").html
    assert 'name="time-csr"' in html
    assert 'value="2 years"' in html
    assert "From your text" in html


def test_the_time_in_a_job_that_goes_on_is_a_least(site: Site) -> None:
    assert "At least, by" not in site.visit("/fit/you").words
    site.send("/fit/", {"text": f"{TEXT} I still take calls."})
    said = "At least, by your text"
    assert said in site.visit("/fit/you").words
    assert said not in change(site, **{"time-csr": "3 years"})


def test_a_time_can_be_put_right(site: Site) -> None:
    html = change(site, **{"time-csr": "3 years 2 months"})
    assert 'value="3 years and 2 months"' in html
    assert "You set this" in html


def test_what_is_sent_unchanged_is_nobodys_word(site: Site) -> None:
    html = change(site, **{"time-csr": "24 months", "latest": ""})
    assert "You set this" not in html


def test_work_never_done_can_be_taken_out_and_brought_back(site: Site) -> None:
    html = change(site, never="csr")
    assert 'name="time-csr"' not in html
    assert "<b>Not you:</b>" in html
    html = change(site, back="csr")
    assert 'value="2 years"' in html


def test_the_latest_work_can_be_set_and_unset(site: Site) -> None:
    html = change(site, latest="csr")
    assert '<option selected value="csr">' in html
    html = change(site, latest="")
    assert '<option selected value="">' in html


def test_a_time_that_cannot_be_read_is_kept_and_explained(site: Site) -> None:
    answer = site.post("/fit/work/", {"time-csr": "ages <b>"}, seen_on="/fit/you")
    assert answer.status_code == 422
    assert "Write the time as Csr in years or months" in answer.text
    assert 'value="ages &lt;b&gt;"' in answer.text


@pytest.mark.parametrize("role", ["astronaut", "🙂", "", "x" * 5_000])
def test_work_that_nobody_knows_changes_nothing(site: Site, role: str) -> None:
    before = site.visit("/fit/you").words
    change(site, never=role, back=role, latest=role)
    assert site.visit("/fit/you").words == before


def test_a_form_from_elsewhere_changes_nothing(site: Site) -> None:
    answer = site.client.post("/fit/work/", data={"never": "csr"})
    assert answer.status_code == 422
    assert "This page was open for too long" in answer.text
    assert 'name="time-csr"' in site.visit("/fit/you").html


def test_without_a_profile_there_is_no_work(app: Flask) -> None:
    site = Site(app.test_client())
    answer = site.post("/fit/work/", {"never": "csr"}, seen_on="/fit/")
    assert answer.location == "/fit/"
