import pytest

from careers.people.clients.client import Looked
from careers.people.entry.patience import INVITE
from careers.storage.clients.client_links import For
from careers.web.record import client_seal
from tests.cast import NOW
from tests.door import mail, opened, signed_in, store_of
from tests.web.counsel.agency import COUNSELOR, LEAD, client_of, counselor

AT = "/counsel/agencies/harbor-works/hand-over/"


@pytest.fixture
def kim(app, site) -> int:
    return opened(app, "kim@example.org", COUNSELOR)


def of(app, number: int):
    with app.test_request_context():
        return store_of(app).clients.find(number, client_seal())


def test_several_go_at_once_and_both_are_told_without_a_name(app, site, kim):
    me = counselor(app, site.client)
    ana = client_of(app, me, "A1", name="Zoe Marker")
    ben = client_of(app, me, "B2")
    client_of(app, me, "C3")
    page = site.send(AT, {"clients": [ana.number, ben.number], "to": kim})
    assert "Handed over" in page.words
    assert "Zoe Marker" not in page.words
    assert of(app, ana.number).counselor == kim
    looks = store_of(app).clients.looks(ana.number)
    assert looks[-1].what is Looked.HANDED
    letters = mail(app)
    assert {own.to for own in letters} == {"mo@example.org", "kim@example.org"}
    for letter in letters:
        assert "2 clients" in letter.text
        for word in ("Zoe", "Marker", "A1", "B2"):
            assert word not in letter.text + letter.subject + letter.page
    assert site.answer(f"/counsel/clients/{ana.number}").status_code == 404


def test_nobody_is_handed_to_a_stranger_or_from_another_caseload(app, site, kim):
    me = counselor(app, site.client)
    ana, theirs = client_of(app, me), client_of(app, kim, "B2")
    stranger = opened(app, "x@example.org")
    site.send(AT, {"clients": [ana.number], "to": stranger}, 422)
    site.send(AT, {"clients": [theirs.number], "to": me}, 422)
    assert "Tick at least one" in site.send(AT, {"to": kim}, 422).words
    assert of(app, ana.number).counselor == me
    assert of(app, theirs.number).counselor == kim


def test_whoever_works_alone_is_told_what_to_do(app, site):
    counselor(app, site.client)
    assert "Nobody to hand over to" in site.visit(AT).words


def test_a_lead_hands_on_what_a_counselor_left(app, site, kim):
    counselor(app, app.test_client())
    ana = client_of(app, 999)
    signed_in(app, site.client, "lee@example.org", LEAD)
    site.send(AT, {"clients": [ana.number], "to": kim})
    assert of(app, ana.number).counselor == kim
    assert [own.to for own in mail(app)] == ["kim@example.org"]


def test_handing_to_and_fro_floods_no_colleague(app, site, kim):
    me = counselor(app, site.client)
    ana = client_of(app, me)
    for _ in range(INVITE.tries):
        store_of(app).buckets.take(INVITE, str(me), NOW)
    form = {"clients": [ana.number], "to": kim}
    assert site.post(AT, form, seen_on=AT).status_code == 429
    assert mail(app) == []


def test_links_to_the_plan_end_when_a_client_goes_to_somebody_else(app, site, kim):
    ana = client_of(app, counselor(app, site.client))
    links = store_of(app).client_links
    secret = links.add(ana.number, For.SEE, NOW)
    assert "plans end: the new counselor" in site.visit(AT).words
    site.send(AT, {"clients": [ana.number], "to": kim})
    assert links.find(secret, For.SEE, NOW) is None
