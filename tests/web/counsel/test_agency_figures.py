from datetime import timedelta

from careers.people.clients.outcome import Ended, Outcome
from tests.cast import NOW
from tests.door import signed_in, store_of
from tests.web.counsel.agency import COUNSELOR, HARBOR, LEAD, client_of, counselor

AT = "/counsel/agencies/harbor-works"
HIRED = (Ended(Outcome.HIRED, NOW.date(), "", "csr"),)


def lead(app, site) -> int:
    store_of(app).agencies.put(HARBOR)
    return signed_in(app, site.client, "lee@example.org", LEAD, COUNSELOR)


def test_figures_name_nobody_and_hide_small_numbers(app, site):
    me = lead(app, site)
    for at in range(12):
        ended = HIRED if at < 6 else ()
        client_of(app, me, f"A{at}", name="Zoe Marker", ended=ended)
    page = site.visit(f"{AT}/figures")
    assert "Zoe" not in page.html
    assert "under 5" in page.words
    answer = site.answer(f"{AT}/figures.csv")
    assert '"Where clients stand","No talk yet","10","2026-03-02"' in answer.text
    assert '"Outcome","Left","under 5","2026-03-02"' in answer.text
    assert answer.headers["Cache-Control"] == "no-store"
    name = 'filename="figures-harbor-works-2026-03-02.csv"'
    assert name in answer.headers["Content-Disposition"]


def test_too_few_clients_give_no_figures_and_the_first_that_do_come_at_once(app, site):
    me = lead(app, site)
    client_of(app, me)
    assert "Too few clients" in site.visit(f"{AT}/figures").words
    for at in range(7):
        client_of(app, me, f"B{at}")
    assert "No talk yet 10" in site.visit(f"{AT}/figures").words


def test_the_figures_of_two_days_do_not_tell_what_came_between(app, site):
    me = lead(app, site)
    for at in range(12):
        client_of(app, me, f"A{at}", ended=HIRED if at < 7 else ())
    before = site.visit(f"{AT}/figures").words
    client_of(app, me, "B1", ended=HIRED)
    assert site.visit(f"{AT}/figures").words == before, "8 hired would be 10"
    for day in (29, 30):
        app.config["NOW"] = NOW + timedelta(days=day)
        signed_in(app, site.client, f"lee{day}@example.org", LEAD, COUNSELOR)
        after = site.visit(f"{AT}/figures").words
        assert (after == before) == (day == 29)
    assert "kept on 1 April 2026" in after
    assert "from 1 May 2026 on" in after
    assert "Hired 5" in before
    assert "Hired 10" in after


def test_a_lead_sees_every_look(app, site):
    me = lead(app, site)
    ana = client_of(app, me)
    site.visit(f"/counsel/clients/{ana.number}")
    page = site.visit(f"{AT}/looks")
    assert "the record" in page.words
    assert "Ana Ruiz" not in page.html
    assert "A1" in page.words
    assert "No looks like this" in site.visit(f"{AT}/looks?code=B9").words
    assert "1 look" in site.visit(f"{AT}/looks?by={me}&what=the+record&page=x").words


def test_figures_and_looks_are_for_the_lead_of_this_agency(app, site):
    counselor(app, site.client)
    for page in ("figures", "figures.csv", "looks"):
        assert site.answer(f"{AT}/{page}").status_code == 404
    other = app.test_client()
    signed_in(app, other, "x@example.org", type(LEAD)(LEAD.part, "another"))
    for page in ("figures", "figures.csv", "looks"):
        assert other.get(f"{AT}/{page}").status_code == 404


def test_a_number_that_nobody_has_narrows_nothing(app, site):
    lead(app, site)
    site.visit(f"{AT}/looks?by={'9' * 20}")
