from datetime import timedelta

import pytest

from careers.board.answering import Answering
from careers.people.employers.hiring import Checked, Proof
from careers.storage.hiring.answers import Answers
from tests.cast import NORTHBANK, NOW
from tests.door import signed_in, store_of
from tests.web.hiring import AT_HARBOUR, AT_NORTHBANK, MODERATOR, named_site

PAGE = "/employers/northbank"


def test_employers_are_listed_and_found_by_name(site):
    assert "/employers/harbour-travel" in site.visit("/employers/").links
    found = site.visit("/employers/?words=bank")
    assert PAGE in found.links
    assert "/employers/harbour-travel" not in found.links
    assert "3 open jobs" in found.words


@pytest.mark.parametrize("query", ["words=zzz", "words=%25", "page=99", "page=x"])
def test_any_search_for_an_employer_has_an_answer(site, query):
    site.visit(f"/employers/?{query}")


def test_a_page_of_imports_says_that_nothing_was_checked(site):
    page = site.visit(PAGE)
    assert page.headings("h1") == ["Northbank"]
    assert "Nothing. This page was made from ads" in page.words
    assert "Claim this page" in page.words
    assert "Not known yet" in page.words
    assert "verified" not in page.words.lower()


def test_what_was_checked_stands_there_with_its_day(app, site):
    proofs = store_of(app).proofs
    proofs.add("northbank", Checked(Proof.ADDRESS, "northbank.example", NOW))
    proofs.add("northbank", Checked(Proof.SITE, "https://northbank.example", NOW))
    proofs.add("northbank", Checked(Proof.PERSON, "Saw the <register>", NOW))
    page = site.visit(PAGE)
    assert page.words.count("2 March 2026:") == 3
    assert "at northbank.example began to hire here" in page.words
    assert "noted: “Saw the &lt;register&gt;”" in page.html
    assert "verified" not in page.words.lower()


def test_open_jobs_are_shown_and_closed_ones_never(site):
    assert site.visit(PAGE).headings("h3") == [
        "Customer service adviser",
        "Real-time analyst",
        "Outbound sales agent",
    ]
    assert "has no open job" in site.visit("/employers/harbour-travel").words


def test_a_job_leads_to_its_employer(site):
    job = site.visit("/jobs/2-customer-service-adviser-northbank")
    assert PAGE in job.links


def test_a_pace_is_told_in_plain_words(site, monkeypatch):
    pace = Answering(6, 9, timedelta(days=3))
    monkeypatch.setattr(Answers, "of", lambda *_: pace)
    words = site.visit(PAGE).words
    assert "Half of the answers came within 3 days" in words
    assert "6 applications of 9 made here had an answer" in words


def test_a_site_is_a_link_only_when_it_is_one(app, site):
    named_site(app, "javascript:alert(1)")
    assert "javascript:" not in site.visit(PAGE).html
    named_site(app)
    assert "https://www.northbank.example/" in site.visit(PAGE).links


@pytest.mark.parametrize("parts", [(), (AT_NORTHBANK,), (AT_HARBOUR,), (MODERATOR,)])
def test_only_those_who_hire_there_are_led_to_change_it(app, site, parts):
    signed_in(app, site.client, "who@x.example", *parts)
    links = site.visit(PAGE).links
    assert ("/desk/employer/northbank/edit" in links) == (AT_NORTHBANK in parts)
    assert ("/desk/employer/northbank/claim" in links) == (AT_NORTHBANK not in parts)


def test_an_employer_whose_jobs_all_wait_is_not_there_yet(app, site):
    store_of(app).holding.hold(1, NOW)
    site.visit("/employers/larkfield-health", 404)
    site.visit(PAGE)


def test_an_employer_nobody_knows_is_not_there(site):
    site.visit("/employers/nobody", 404)
    assert NORTHBANK.name not in site.visit("/employers/?words=nobody").words
