from dataclasses import replace

import pytest

from careers.people.clients.client import Agreed, Language
from careers.people.clients.client_plan import Doer
from careers.people.clients.plan_version import Side
from careers.web.counsel.consent import consent_words
from tests.cast import NOW, TODAY
from tests.door import store_of
from tests.site import Site
from tests.web.counsel.agency import HARBOR, counselor
from tests.web.counsel.plan_link import link_of
from tests.web.counsel.planning import BOTH, PLAN, folder_of, plan_at, planned


@pytest.fixture
def reader(app) -> Site:
    return Site(app.test_client())


def test_whoever_has_the_link_sees_the_plan_and_nothing_keeps_it(app, site, reader):
    ana = planned(app, counselor(app, site.client), *BOTH)
    link = link_of(site, ana, "see")
    words = reader.visit(link).words
    assert "Ask for the bus pass" in words
    assert "What you agreed, version 1" in words
    headers = reader.answer(link).headers
    assert headers["Cache-Control"] == "no-store"
    assert headers["Referrer-Policy"] == "no-referrer"


def test_a_job_of_a_plan_that_waits_is_told_by_its_name(app, site, reader):
    (job,) = store_of(app).jobs.newest(1, NOW)
    linked = PLAN.putting(replace(PLAN.actions[0], jobs=(job.number,)))
    ana = planned(app, counselor(app, site.client), plan=linked)
    words = reader.visit(link_of(site, ana, "see")).words
    assert job.title in words
    assert "not on this board any more" not in words


def test_the_words_of_a_plan_are_explained_and_what_is_done_is_marked(
    app, site, reader
):
    ana = planned(app, counselor(app, site.client))
    site.post(f"{plan_at(ana)}/actions/1/done", {}, seen_on=f"{plan_at(ana)}/")
    words = reader.visit(link_of(site, ana, "see")).words
    assert "What the words mean" in words
    assert "A day when you and your counselor look at the plan again" in words
    assert "done on 2 March 2026" in words


def test_a_client_reads_who_does_what_with_nothing_left_out(app, site, reader):
    theirs = replace(PLAN.actions[0], number=7, who=Doer.COUNSELOR, do="Ask the bank")
    stray = replace(PLAN.actions[0], number=8, do="Call the union", step="trainer")
    plan = PLAN.putting(theirs).putting(stray)
    ana = planned(app, counselor(app, site.client), *BOTH, plan=plan)
    words = reader.visit(link_of(site, ana, "see")).words
    assert "Ask for the bus pass You · by 9 March 2026" in words
    assert "Ask the bank Your counselor · by" in words
    assert "Call the union" in words


def test_a_client_agrees_by_typing_their_name(app, site, reader):
    ana = planned(app, counselor(app, site.client), BOTH[1])
    link = link_of(site, ana, "see")
    at = f"{link}/agree/1"
    assert reader.post(at, {"name": ""}, seen_on=link).status_code == 422
    reader.post(at, {"name": "Ana Ruiz"}, seen_on=link)
    assert folder_of(app, ana).agreed.side(Side.CLIENT).name == "Ana Ruiz"
    nowhere = reader.post(f"{link}/agree/9", {"name": "Ana"}, seen_on="/about")
    assert nowhere.status_code == 404


def test_a_client_reads_the_goal_before_they_agree_and_is_asked_once(app, site, reader):
    both = replace(PLAN.actions[0], name="client and counselor", who=Doer.SOMEBODY)
    ana = planned(app, counselor(app, site.client), plan=PLAN.putting(both))
    link = link_of(site, ana, "see")
    before = reader.visit(link).words
    reader.post(f"{link}/agree/1", {"name": "Ana"}, seen_on=link)
    after = reader.visit(link).words
    for words in (before, after):
        assert "Goal: QA analyst" in words
        assert "You look at it again on 27 April 2026" in words
        assert "You and your counselor · by 9 March 2026" in words
    assert "waits for your word" in before
    assert "waits for your word" not in after
    assert "Read what you agreed to" in after


def test_who_presses_twice_is_thanked_twice(app, site, reader):
    ana = planned(app, counselor(app, site.client), BOTH[1])
    link = link_of(site, ana, "see")
    for _ in range(2):
        sent = reader.post(f"{link}/agree/1", {"name": "Ana"}, seen_on="/sign-in/")
        assert "Thank you" in reader.visit(sent.location).words
    assert len(folder_of(app, ana).agreed.agreements) == 2


def test_who_answers_an_older_plan_is_asked_to_read_again(app, site, reader):
    ana = planned(app, counselor(app, site.client), BOTH[1])
    link, at = link_of(site, ana, "see"), plan_at(ana)
    site.send(f"{at}/review", {"review": "2026-09-01"})
    site.send(f"{at}/propose", {"why": "She is away in spring"})
    for deed, said in (("agree", {"name": "Ana"}), ("refuse", {"why": "No"})):
        sent = reader.post(f"{link}/{deed}/1", said, seen_on="/sign-in/")
        assert "Please read it again" in reader.visit(sent.location).words
    folder = folder_of(app, ana)
    assert (folder.agreed, folder.waiting.number) == (None, 2)


def test_a_client_says_no_and_the_counselor_reads_why(app, site, reader):
    ana = planned(app, counselor(app, site.client), BOTH[1])
    link = link_of(site, ana, "see")
    reader.post(f"{link}/refuse/1", {"why": "Too far"}, seen_on=link)
    folder = folder_of(app, ana)
    assert folder.versions[0].refusal.why == "Too far"
    assert folder.draft == PLAN


def test_a_wrong_link_leads_nowhere(reader):
    assert reader.visit("/my-plan/guess", 410).headings("h1") == ["This link is over"]
    for deed in ("agree", "refuse"):
        answer = reader.client.post(f"/my-plan/guess/{deed}/1")
        assert answer.status_code == 410


def in_spanish(app, site, *agreements, **said):
    return planned(
        app, counselor(app, site.client), *agreements, language=Language.SPANISH, **said
    )


def test_a_client_who_reads_spanish_finds_their_plan_in_it(app, site, reader):
    theirs = replace(PLAN.actions[1], do="Keep a list", name="client and counselor")
    ana = in_spanish(app, site, plan=PLAN.putting(theirs))
    link = link_of(site, ana, "see")
    page = reader.visit(link)
    assert page.lang == "es"
    assert page.headings("h1") == ["Su plan con Harbor Works"]
    for told in (
        "Meta: analista de calidad (QA analyst)",
        "Lo revisan juntos otra vez el 27 de abril de 2026",
        "Usted · a más tardar el 9 de marzo de 2026",
        "Keep a list Usted y su orientador(a)",
        "Estoy de acuerdo con este plan",
    ):
        assert told in page.words
    assert "Your" not in page.words.replace("In English", "")
    wrong = reader.post(f"{link}/agree/1", {"name": ""}, seen_on=link)
    assert wrong.status_code == 422
    assert "Escriba su nombre para aceptar" in wrong.text
    assert "Falta corregir una cosa" in wrong.text
    assert 'lang="es"' in wrong.text
    sent = reader.post(f"{link}/agree/1", {"name": "Ana Ruiz"}, seen_on=link)
    after = reader.visit(sent.location)
    assert "Gracias. Su orientador(a) ve su respuesta." in after.words
    assert "Usted aceptó la versión 1" in after.words


def test_one_link_leads_to_the_other_language_and_it_stays(app, site, reader):
    ana = in_spanish(app, site, BOTH[1])
    link = link_of(site, ana, "see")
    assert f"{link}?language=en" in reader.visit(link).links
    english = reader.visit(f"{link}?language=en")
    assert english.lang == "en"
    assert "A plan waits for your word" in english.words
    assert f"{link}?language=es" in english.links
    (agree, refuse) = (form["action"] for form in english.forms)
    assert agree == f"{link}/agree/1?language=en"
    sent = reader.post(refuse, {"why": "Too far"}, seen_on=f"{link}?language=en")
    assert reader.visit(sent.location).lang == "en"
    assert reader.visit(f"{link}?language=xx").lang == "es"


def test_a_change_is_told_in_spanish_and_what_was_typed_as_it_was(app, site, reader):
    ana = in_spanish(app, site, *BOTH)
    at = plan_at(ana)
    site.send(f"{at}/review", {"review": "2026-09-01"})
    site.send(f"{at}/propose", {"why": "She is away in spring"})
    words = reader.visit(link_of(site, ana, "see")).words
    assert (
        "La revisión del 2 de marzo de 2026 puso otra fecha para la revisión; motivo: "
        "She is away in spring."
    ) in words
    assert "La próxima revisión es el 1 de septiembre de 2026, no el" in words
    assert "Ana Ruiz (cliente) dio su acuerdo al escribir su nombre el 2 de" in words


def test_a_client_reads_what_they_agreed_to_in_their_language(app, site, reader):
    english = consent_words(HARBOR)
    ana = in_spanish(app, site, agreed=Agreed(english, TODAY, until=TODAY))
    words = reader.visit(link_of(site, ana, "see")).words
    assert "Harbor Works guarda lo que usted nos cuenta" in words
    assert "Usted lo aceptó el 2 de marzo de 2026, hasta el 2 de marzo" in words
    said = Agreed("As we said in May.", TODAY)
    told = planned(app, ana.counselor, code="B2", agreed=said)
    assert "As we said in May." in reader.visit(link_of(site, told, "see")).words


def test_a_link_that_is_over_says_so_in_the_language_of_the_browser(reader):
    over = reader.visit("/my-plan/guess", 410, headers={"Accept-Language": "es-MX,es"})
    assert over.headings("h1") == ["Este enlace ya no sirve"]
    assert over.lang == "es"
    assert reader.visit("/my-plan/guess?language=en", 410).lang == "en"
