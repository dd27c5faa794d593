import io
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from flask import Flask

from careers.people.seekers.anonymous import AnonymousProfile
from careers.skills.profile import Profile
from careers.web.visitor import COOKIE, keep
from careers.web.yours.fit import fit_of, rulings_of
from tests.site import Site
from tests.stays import PROFILE
from tests.web.small_site import JOBS, NOW, small_app

TEXT = "Took calls, good at calming people.\nSome coaching <b>too</b>."


@pytest.fixture
def app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Flask]:
    yield from small_app(tmp_path, monkeypatch)


@pytest.fixture
def site(app: Flask) -> Site:
    return Site(app.test_client())


def test_a_text_shows_its_skills_in_the_persons_own_words(site: Site) -> None:
    page = site.send("/fit/", {"text": TEXT})
    assert page.title.startswith("What you bring")
    assert "2 skills. Each says where it comes from" in page.words
    assert 'id="said-1">calming<sup>' in page.html
    assert "You wrote: <q>coaching</q>" in page.html


def test_what_a_person_types_is_never_markup(site: Site) -> None:
    page = site.send("/fit/", {"text": TEXT + "<script>alert(1)</script>"})
    assert "&lt;b&gt;too&lt;/b&gt;" in page.html
    assert "<script>alert" not in page.html


def test_jobs_and_roles_that_fit_come_with_counts_and_lists(site: Site) -> None:
    page = site.send("/fit/", {"text": TEXT})
    assert "Booking agent" in page.words
    assert "1 shown" in page.words
    assert "1 not shown yet" in page.words
    assert "Ask yourself Spanish" not in page.words
    assert "The ad: <q>Sheets with formulas</q>" in site.visit("/fit/jobs/").html
    assert "Customer service" not in page.words
    assert "%" not in page.words


def test_what_is_open_of_the_must_haves_stands_on_the_card(site: Site) -> None:
    site.send("/fit/", {"text": TEXT})
    site.post("/fit/languages/levels", {"not_mine": "es"}, seen_on="/fit/you")
    for room in ("/fit/jobs/", "/fit/you"):
        assert "Ask yourself Spanish, level B2" in site.visit(room).words


def test_a_job_that_has_closed_is_not_among_those_that_fit(
    app: Flask, site: Site
) -> None:
    assert "Short contract" in site.send("/fit/", {"text": TEXT}).words
    for hours in range(1, 26):
        app.config["NOW"] = NOW + timedelta(hours=hours)
        page = site.visit("/fit/you")
    assert "Booking agent" in page.words
    assert "Short contract" not in page.words


def test_nothing_found_says_what_to_write(site: Site) -> None:
    page = site.send("/fit/", {"text": "I like gardens."})
    assert "No skills found in this text yet" in page.words
    assert "/skills/" in page.links


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ({"text": " "}, "Paste your CV, or write a few lines about your work"),
        ({"text": "x" * 200_001}, "Shorten the text to 200,000 characters"),
        ({"file": (io.BytesIO(b"%PDF-1.7"), "cv.pdf")}, "This PDF is damaged"),
    ],
)
def test_what_cannot_be_read_is_answered_kindly(
    site: Site, data: dict[str, object], words: str
) -> None:
    page = site.send("/fit/", data, 422)
    assert page.title.startswith("Error:")
    assert words in page.words


def test_a_text_file_is_read_like_a_pasted_text(site: Site) -> None:
    content = io.BytesIO("Calming people in a caf\xe9".encode("cp1252"))
    page = site.send("/fit/", {"file": (content, "cv.txt")})
    assert "in a café" in page.words


def test_without_a_profile_there_is_nothing_to_show(site: Site) -> None:
    assert site.visit("/fit/you").title.startswith("See what fits you")
    for room in ("/fit/text", "/fit/you.json"):
        assert site.answer(room).location == "/fit/"


def test_forget_me_leaves_nothing(app: Flask, site: Site) -> None:
    site.send("/fit/", {"text": TEXT})
    answer = site.post("/fit/forget", {}, seen_on="/fit/you")
    assert "Forgotten" in site.visit(answer.location).words
    assert _lockers(app) == 0
    assert site.client.get_cookie(COOKIE) is None


def test_two_idle_hours_end_it(app: Flask, site: Site) -> None:
    site.send("/fit/", {"text": TEXT})
    app.config["NOW"] = NOW + PROFILE
    assert site.answer("/fit/you").location == "/fit/"


def test_a_new_text_takes_the_place_of_the_old(app: Flask, site: Site) -> None:
    site.send("/fit/", {"text": TEXT})
    token = site.client.get_cookie(COOKIE)
    site.send("/fit/", {"text": "typing"})
    assert _lockers(app) == 1
    assert site.client.get_cookie(COOKIE) != token


def test_the_cookie_is_for_the_server_alone(site: Site) -> None:
    answer = site.post("/fit/", {"text": TEXT})
    cookie = next(c for c in answer.headers.getlist("Set-Cookie") if COOKIE in c)
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie
    assert "Secure" not in cookie


def test_over_https_the_cookie_travels_by_https_only(app: Flask) -> None:
    with app.test_request_context("/", base_url="https://localhost", method="POST"):
        keep(AnonymousProfile("text", Profile()))
        answer = app.process_response(app.make_response(""))
    assert "Secure" in answer.headers["Set-Cookie"]


def test_no_page_of_a_profile_is_kept_and_no_address_tells(site: Site) -> None:
    token_page = site.answer("/fit/")
    created = site.post("/fit/", {"text": TEXT})
    answers = [token_page, created, site.answer("/fit/you"), site.answer("/paths/")]
    for answer in answers:
        assert answer.headers["Cache-Control"] == "no-store"
        assert "Cookie" in answer.headers["Vary"]
    assert created.location == "/fit/you"


def test_the_database_alone_cannot_be_read(app: Flask, site: Site) -> None:
    site.send("/fit/", {"text": TEXT})
    folder = app.extensions["world"].settings.database.parent
    content = b"".join(path.read_bytes() for path in folder.glob("careers.db*"))
    token = site.client.get_cookie(COOKIE)
    assert token is not None
    assert b"good at calming" not in content
    assert token.value.encode() not in content


def test_nothing_of_a_text_stands_in_the_log_or_on_an_error_page(
    app: Flask, site: Site, caplog: pytest.LogCaptureFixture
) -> None:
    app.config["PROPAGATE_EXCEPTIONS"] = False
    app.extensions["reader"] = object()
    answer = site.post("/fit/", {"text": "My secret garden"})
    assert answer.status_code == 500
    assert "secret garden" not in answer.text
    assert "secret garden" not in caplog.text


def test_somebody_without_a_profile_has_no_fit(app: Flask) -> None:
    with app.test_request_context("/"):
        assert fit_of(JOBS[0]) is None
        assert rulings_of(JOBS[0]) == ()


def test_a_job_can_ask_how_its_visitor_fits(app: Flask, site: Site) -> None:
    site.send("/fit/", {"text": TEXT})
    token = site.client.get_cookie(COOKIE)
    assert token is not None
    with app.test_request_context("/", headers={"Cookie": f"{COOKIE}={token.value}"}):
        assert [ruling.subject for ruling in rulings_of(JOBS[0])] == ["es"]
        found = fit_of(JOBS[0])
        assert found is not None
        assert [a.requirement.skill for a in found.gap.shown] == ["calming"]


def _lockers(app: Flask) -> int:
    store = app.extensions["world"].store()
    return int(store.engine.value("select count(*) from anonymous_profiles"))


def test_the_page_of_a_job_says_how_you_fit(site: Site) -> None:
    page = site.send("/fit/", {"text": TEXT})
    link = next(link for link in page.links if link.endswith("-booking-agent"))
    job = site.visit(link)
    assert "How you fit" in job.words
    assert "They ask for level B2. You say C1." in job.words
    assert "The ad: <q>Keep callers calm</q>" in job.html
    assert site.answer(link).headers["Cache-Control"] == "no-store"


def test_the_page_of_a_job_is_the_same_for_everybody_else(site: Site) -> None:
    answer = site.answer("/jobs/1-booking-agent")
    assert "How you fit" not in answer.text
    assert "no-store" not in answer.headers.get("Cache-Control", "")


def test_the_text_can_be_changed_beginning_with_what_was_written(site: Site) -> None:
    site.send("/fit/", {"text": TEXT})
    page = site.visit("/fit/text")
    assert page.title.startswith("Change your text")
    assert "Some coaching &lt;b&gt;too&lt;/b&gt;." in page.html
    assert 'type="file"' not in page.html


def test_everything_that_is_kept_can_be_taken_away(site: Site) -> None:
    site.send("/fit/", {"text": TEXT})
    answer = site.answer("/fit/you.json")
    assert answer.json is not None
    assert answer.json["meta"]["headway"]["text"] == TEXT
    assert "attachment" in answer.headers["Content-Disposition"]
    assert answer.headers["Cache-Control"] == "no-store"


def test_three_ways_lead_in(app: Flask, site: Site) -> None:
    page = site.visit("/fit/")
    assert {"#own-text", "/fit/past/"} <= set(page.links)
    there = "questions.show" in app.view_functions
    assert ("/fit/questions" in "".join(page.links)) == there


def test_a_file_that_cannot_be_read_loses_nothing_that_was_typed(site: Site) -> None:
    file = (io.BytesIO(b"\x89PNG"), "cv.png")
    page = site.send("/fit/", {"text": "My own words", "file": file}, 422)
    assert "This is a picture" in page.words
    assert ">\nMy own words</textarea>" in page.html.replace("\r", "")


def test_a_profile_without_a_text_says_what_a_text_would_add(site: Site) -> None:
    data = {"words": "excel", "level": "2"}
    site.post("/fit/skills/", data, seen_on="/fit/")
    words = site.visit("/fit/you").words
    assert "each skill can show your own words" in words
    assert "No skills found in this text yet" not in words


def test_a_text_in_another_language_is_told_what_to_do(site: Site) -> None:
    text = "Atendí llamadas de clientes durante dos años y ayudé a formar a los nuevos."
    words = site.send("/fit/", {"text": text}).words
    assert "Your text seems to be in Spanish" in words
    assert "seems to be in" not in site.send("/fit/", {"text": TEXT}).words


def test_a_profile_without_any_skill_says_how_to_begin(site: Site) -> None:
    data = {"code": "es", "level": "B2"}
    site.post("/fit/languages/", data, seen_on="/fit/")
    page = site.visit("/fit/you")
    assert "No skills here yet" in page.words
    assert "/fit/past/" in page.links


def test_what_was_taken_along_brings_back_what_was_put_right(site: Site) -> None:
    site.send("/fit/", {"text": TEXT})
    site.post("/fit/skills/levels", {"level-calming": "5"}, seen_on="/fit/you")
    taken = site.answer("/fit/you.json").data
    site.post("/fit/forget", {}, seen_on="/fit/you")

    again = site.send("/fit/", {"file": (io.BytesIO(taken), "my-profile.json")})
    assert "You set this; your text alone suggests level 3" in again.words
    assert site.answer("/fit/you.json").data == taken


def test_what_was_taken_along_without_a_text_comes_back_too(site: Site) -> None:
    data = {"words": "excel", "level": "2"}
    site.post("/fit/skills/", data, seen_on="/fit/")
    taken = site.answer("/fit/you.json").data
    site.post("/fit/forget", {}, seen_on="/fit/you")
    again = site.send("/fit/", {"file": (io.BytesIO(taken), "my-profile.json")})
    assert "You added this" in again.words
