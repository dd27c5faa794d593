import pytest

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
    assert "Draft, not agreed yet" in site.visit(f"{plan_at(ana)}/print").words


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


def test_a_case_note_names_the_client_by_code_alone(site, ana):
    page = site.visit(f"{plan_at(ana)}/note")
    note = page.html.partition("<textarea")[2].partition("</textarea>")[0]
    assert "Client: A1" in note
    assert "Ana Ruiz" not in note
    assert "- Ask for the bus pass (client; by 9 March 2026)" in note
