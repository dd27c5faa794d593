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
        ended = HIRED if at < 2 else ()
        client_of(app, me, f"A{at}", name="Zoe Marker", ended=ended)
    page = site.visit(f"{AT}/figures")
    assert "Zoe" not in page.html
    assert "hidden" in page.words
    answer = site.answer(f"{AT}/figures.csv")
    assert '"Where clients stand","No talk yet","12"' in answer.text
    assert '"Outcomes","An outcome is written down","hidden"' in answer.text
    assert '"Outcomes","All","12"' in answer.text
    assert answer.headers["Cache-Control"] == "no-store"


def test_too_few_clients_give_no_figures(app, site):
    client_of(app, lead(app, site))
    assert "Too few clients" in site.visit(f"{AT}/figures").words


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
