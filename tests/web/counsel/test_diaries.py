from datetime import date

import pytest

from careers.people.clients.client import Agreed
from careers.people.clients.outcome import Ended, Outcome
from careers.web.counsel import diaries
from tests.door import signed_in, store_of
from tests.web.counsel.agency import HARBOR, LEAD, client_of, counselor
from tests.web.counsel.planning import BOTH, PLAN, planned

HIRED = Ended(Outcome.HIRED, date(2025, 9, 9))


@pytest.fixture
def ana(app, site):
    """A plan to review on 27 April, and a quarter to ask in until 31 March."""
    return planned(app, counselor(app, site.client), *BOTH, ended=(HIRED,))


def test_reviews_and_checks_stand_by_week_one_click_from_the_caseload(site, ana):
    assert "/counsel/diary/" in site.visit("/counsel/").links
    page = site.visit("/counsel/diary/")
    words = page.words
    assert "27 April to 3 May 2026" in words
    assert "Any day until 31 March 2026" in words
    assert words.index("This week") < words.index("27 April to")
    assert f"/counsel/clients/{ana.number}/review/?came=diary" in page.links


def test_what_is_overdue_stands_first(app, site, ana):
    app.config["NOW"] = app.config["NOW"].replace(day=28, month=4)
    signed_in(app, site.client, "mo2@example.org", LEAD)
    words = site.visit("/counsel/diary/").words
    assert words.index("Overdue 2") < words.index("Ana Ruiz")


def test_the_calendar_names_clients_by_code_alone(site, ana):
    text = site.answer("/counsel/diary/diary.ics").text
    assert "SUMMARY:Review the plan: client A1" in text
    assert "UID:diary-1-review-20260427@headway" in text
    assert text.count("BEGIN:VEVENT") == 3
    assert "Ana" not in text


def test_three_months_are_shown_first_and_half_a_year_is_one_click_away(site, ana):
    page = site.visit("/counsel/diary/")
    assert "1 more after three months" in page.words
    (link,) = [own for own in page.links if "weeks=26" in own]
    assert "1 July to 30 September 2026" in site.visit(link).words


def test_of_many_the_rest_is_counted(site, ana, monkeypatch):
    monkeypatch.setattr(diaries, "MOST", 0)
    assert "1 more. Choose one counselor" in site.visit("/counsel/diary/").words


def test_whose_consent_has_ended_is_in_no_diary(app, site):
    over = Agreed("words", date(2025, 1, 1), until=date(2026, 3, 1))
    planned(app, counselor(app, site.client), *BOTH, agreed=over)
    page = site.visit("/counsel/diary/")
    assert "Nothing is due" in page.words
    assert "Ana Ruiz" not in page.words


def test_an_empty_diary_says_why(app, site):
    me = counselor(app, site.client)
    assert "There are no clients yet" in site.visit("/counsel/diary/").words
    client_of(app, me)
    assert "A day is set with each plan" in site.visit("/counsel/diary/").words


def test_a_lead_sees_everybody_or_one_counselor(app, site, ana):
    store_of(app).agencies.put(HARBOR)
    lead = signed_in(app, site.client, "lee@example.org", LEAD)
    page = site.visit("/counsel/diary/")
    assert "Ana Ruiz" in page.words
    planned(app, lead, *BOTH, code="B2", name="Ben Ode", plan=PLAN)
    page = site.visit("/counsel/diary/")
    assert "Ana Ruiz" not in page.words
    assert "You 1" in page.words
    assert "mo@example.org 1" in page.words
    assert "As of 2 March 2026: you." in page.words
    everybody = site.visit("/counsel/diary/?by=all").words
    assert "Ana Ruiz" in everybody
    assert "As of 2 March 2026: everybody." in everybody
    only = site.visit(f"/counsel/diary/?by={ana.counselor}").words
    assert "Ana Ruiz" in only
    assert "Ben Ode" not in only


def test_nobody_reads_the_diary_of_a_colleague_by_its_address(app, site, ana):
    other = app.test_client()
    counselor(app, other, "else@example.org")
    assert "Ana Ruiz" not in other.get(f"/counsel/diary/?by={ana.counselor}").text
    assert "A1" not in other.get(f"/counsel/diary/diary.ics?by={ana.counselor}").text
