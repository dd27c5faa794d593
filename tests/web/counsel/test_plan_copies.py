import re

import pytest

from careers.people.clients.client import Language
from careers.people.clients.outcome import Ended, Outcome
from careers.web.planner import pdf
from tests.cast import TODAY
from tests.door import mail
from tests.web.counsel.agency import counselor
from tests.web.counsel.planning import BOTH, WEEK, plan_at, planned


@pytest.fixture
def ana(app, site):
    return planned(app, counselor(app, site.client), *BOTH, email="ana@example.org")


def test_a_plan_prints_with_both_names_and_room_to_sign(site, ana):
    words = site.visit(f"{plan_at(ana)}/print").words
    for said in (
        "Plan of Ana Ruiz",
        "Made with Mo Lindt (mo@example.org), Harbor Works",
        "Version 1 of 2 March 2026",
        "Mo Lindt, on paper, 2 March 2026",
        "Signature of the client",
        "Sources",
    ):
        assert said in words


def test_a_plan_prints_in_spanish(site, ana):
    page = site.visit(f"{plan_at(ana)}/print?language=es")
    assert "Plan de Ana Ruiz" in page.words
    assert "a más tardar el 9 de marzo de 2026" in page.words
    assert "Firma del orientador o la orientadora" in page.words
    assert '<article class="plan" lang="es">' in page.html
    assert "Plan of" in site.visit(f"{plan_at(ana)}/print?language=xx").words


def test_a_draft_says_that_nobody_agreed(app, site):
    ana = planned(app, counselor(app, site.client))
    words = site.visit(f"{plan_at(ana)}/print").words
    assert "Proposal: it counts once both have signed" in words
    site.send(f"{plan_at(ana)}/review", {"review": "2026-09-01"})
    assert "Draft, not agreed" in site.visit(f"{plan_at(ana)}/print").words


def test_a_draft_prints_beside_the_plan_that_counts(site, ana):
    at = plan_at(ana)
    site.send(f"{at}/review", {"review": "2026-09-01"})
    draft = site.visit(f"{at}/print?version=draft")
    assert "1 September 2026" in draft.words
    assert '<p class="plan__stamp">Draft, not agreed</p>' in draft.html
    assert f"{at}/print?version=1" in draft.links
    counts = site.visit(f"{at}/print")
    assert "plan__stamp" not in counts.html
    assert "27 April 2026" in counts.words
    spanish = site.visit(f"{at}/print?version=draft&language=es")
    assert "Borrador, sin acuerdo" in spanish.words


def test_old_versions_stay_reachable_and_say_what_took_their_place(app, site, ana):
    at = plan_at(ana)
    site.send(f"{at}/review", {"review": "2026-09-01"})
    site.send(f"{at}/propose", {"why": "She is away"})
    for side in ("client", "counselor"):
        said = {"side": side, "name": "Ana"}
        site.post(f"{at}/agree/2", said, seen_on=f"{at}/")
    assert f"{at}/print?version=1" in site.visit(f"{at}/").links
    page = site.visit(f"{at}/print?version=1")
    assert "Replaced by a later version" in page.words
    assert "27 April 2026" in page.words
    answer = site.post(f"{at}/mail", {"version": "1"}, seen_on=f"{at}/print")
    assert answer.status_code == 404
    assert site.answer(f"{at}/print?version=9").status_code == 404


def test_a_draft_goes_by_mail_as_a_draft(app, site, ana):
    at = plan_at(ana)
    site.send(f"{at}/review", {"review": "2026-09-01"})
    sent = {"version": "draft"}
    site.post(f"{at}/mail", sent, seen_on=f"{at}/print?version=draft")
    (letter,) = mail(app)
    assert letter.subject == "Draft of your plan with Harbor Works, not agreed"
    assert "still counts: version 1 of 2 March 2026" in letter.text
    assert "1 September 2026" in letter.text


def test_where_no_pdf_can_be_made_the_browser_prints(site, ana, monkeypatch):
    monkeypatch.setattr(pdf, "_maker", lambda: None)
    page = site.visit(f"{plan_at(ana)}/plan.pdf", 501)
    assert f"{plan_at(ana)}/print" in page.html


def test_a_calendar_holds_every_day_of_the_plan(site, ana):
    answer = site.answer(f"{plan_at(ana)}/plan.ics")
    assert answer.content_type.startswith("text/calendar")
    assert "SUMMARY:Ask for the bus pass" in answer.text
    assert answer.text.count("BEGIN:VEVENT") == 4
    assert f"{TODAY + WEEK:%Y%m%d}" in answer.text


def test_a_calendar_knows_an_event_again_after_the_plan_has_changed(site, ana):
    at = plan_at(ana)
    site.post(f"{at}/actions/1/done", {}, seen_on=f"{at}/")
    site.send(
        f"{at}/actions/2", {"do": "Coach two", "who": "client", "by": "2026-05-01"}
    )
    dates = site.answer(f"{at}/plan.ics?version=draft").text
    left = re.findall("UID:client-[0-9]+-(.*)@headway", dates)
    assert sorted(left) == ["action-2", "review", "step-qa-analyst"]


def test_the_client_gets_a_copy_by_mail(app, site, ana):
    site.post(f"{plan_at(ana)}/mail", {}, seen_on=f"{plan_at(ana)}/")
    (letter,) = mail(app)
    assert letter.to == "ana@example.org"
    assert "Ask for the bus pass" in letter.text
    assert "Harbor Works" in letter.subject


def test_the_client_gets_a_copy_and_the_dates_in_spanish(app, site, ana):
    said = {"language": "es"}
    site.post(f"{plan_at(ana)}/mail", said, seen_on=f"{plan_at(ana)}/")
    (letter,) = mail(app)
    assert "Su meta: analista de calidad (QA analyst)" in letter.text
    assert "a más tardar el 9 de marzo de 2026" in letter.text
    dates = site.answer(f"{plan_at(ana)}/plan.ics?language=es").text
    assert "SUMMARY:Paso: analista de calidad (QA analyst)" in dates
    assert "SUMMARY:Revisamos el plan juntos" in dates


def test_without_an_address_or_an_agreed_plan_nothing_is_mailed(app, site):
    ana = planned(app, counselor(app, site.client), email="ana@example.org")
    at = plan_at(ana)
    answer = site.post(f"{at}/mail", {}, seen_on=f"{at}/")
    assert answer.status_code == 404
    assert mail(app) == []


def test_a_case_note_tells_what_came_of_it(app, site):
    ended = (Ended(Outcome.HIRED, TODAY, code="hired-own"),)
    ana = planned(app, counselor(app, site.client), *BOTH, ended=ended)
    words = site.visit(f"{plan_at(ana)}/note").html
    assert "- 2 March 2026: Hired: a job they found themselves" in words


def test_a_case_note_names_the_client_by_code_alone(site, ana):
    page = site.visit(f"{plan_at(ana)}/note")
    note = page.html.partition("<textarea")[2].partition("</textarea>")[0]
    assert "Client: A1" in note
    assert "Ana Ruiz" not in note
    assert "- Ask for the bus pass (client; by 9 March 2026)" in note


def test_paper_is_in_the_language_that_the_client_reads(app, site):
    mo = counselor(app, site.client)
    ana = planned(app, mo, *BOTH, language=Language.SPANISH, email="ana@example.org")
    at = plan_at(ana)
    page = site.visit(f"{at}/print")
    assert "Plan de Ana Ruiz" in page.words
    assert f"{at}/plan.pdf" in page.links
    assert f"{at}/print?language=en" in page.links
    english = site.visit(f"{at}/print?language=en")
    assert "Plan of Ana Ruiz" in english.words
    assert f"{at}/plan.pdf?language=en" in english.links
    site.post(f"{at}/mail", {}, seen_on=f"{at}/")
    assert mail(app)[-1].subject.startswith("Su plan")
