from dataclasses import replace
from datetime import timedelta

import pytest

from careers.people.clients.attention import Need
from careers.people.clients.client import Agreed, Look, Looked
from careers.web.counsel import turns
from careers.web.counsel.own_plan import plan_of
from careers.web.record import client_seal
from tests.cast import NOW, TODAY
from tests.door import store_of
from tests.web.counsel.agency import client_of, counselor

ENDS = Agreed("words", TODAY, until=TODAY)
LATER = Agreed("words", TODAY, until=TODAY + timedelta(days=20))


@pytest.fixture
def people(app, site):
    me = counselor(app, site.client)
    return [
        client_of(app, me, "A1", name="Ana Ruiz", agreed=LATER),
        client_of(app, me, "B2", name="Ben Ode", agreed=ENDS),
        client_of(app, me, "C3", name="Cy Ott"),
    ]


@pytest.fixture
def turn_of(app, people, monkeypatch):
    """Tell whose turn it is, for the counselor of these people."""

    def told(own):
        with app.test_request_context():
            me = store_of(app).accounts.find(own.counselor)
            monkeypatch.setattr(turns, "me", lambda: me)
            monkeypatch.setattr("careers.web.counsel.listing.me", lambda: me)
            return turns.turn_of(plan_of(own))

    return told


def seen(app, own, at=NOW):
    store_of(app).clients.look(Look(own.number, own.counselor, Looked.RECORD, at))


def test_who_needs_attention_most_comes_next_and_the_others_wait(turn_of, people):
    ana, _, cy = people
    turn = turn_of(cy)
    assert turn.why == ()
    assert turn.next.code == "B2"
    assert turn.waiting == 2
    assert [one.need for one in turn_of(ana).why] == [Need.CONSENT]


def test_who_was_opened_today_has_had_their_turn(app, turn_of, people):
    ana, ben, cy = people
    seen(app, ben)
    seen(app, ana, NOW - timedelta(days=1))
    assert turn_of(cy).next.code == "A1"
    seen(app, ana)
    assert turn_of(cy).next is None


def test_the_order_is_made_once_and_anew_after_a_while(app, turn_of, people):
    ana, _, cy = people
    assert turn_of(cy).waiting == 2
    put(app, replace(cy, said=replace(cy.said, agreed=ENDS)))
    assert turn_of(ana).waiting == 2, "a few minutes old is good enough"
    app.config["NOW"] = NOW + timedelta(minutes=11)
    assert turn_of(ana).waiting == 3
    app.config["NOW"] = NOW + timedelta(days=1, minutes=12)
    assert turn_of(ana).waiting == 3, "another day has its own"


def test_who_is_closed_gone_or_handed_over_meanwhile_does_not_come_next(
    app, turn_of, people
):
    ana, ben, cy = people
    assert turn_of(cy).next.code == "B2"
    put(app, replace(ben, closed_at=NOW))
    assert turn_of(cy).next.code == "A1"
    put(app, replace(ana, counselor=ana.counselor + 1))
    assert (turn_of(cy).next, turn_of(cy).waiting) == (None, 0)
    store_of(app).clients.remove(ana.number)
    assert turn_of(cy).next is None


def test_whose_consent_has_ended_comes_next_by_code_alone(app, turn_of, people):
    _, ben, cy = people
    over = Agreed("words", TODAY, until=TODAY - timedelta(days=1))
    put(app, replace(ben, said=replace(ben.said, agreed=over)))
    assert turn_of(cy).called == "Client B2"
    assert turn_of(ben).called == "Client B2"


def put(app, client):
    with app.test_request_context():
        store_of(app).clients.put(client, client_seal())


def test_from_one_client_a_contact_is_noted_and_the_next_opened(app, site, people):
    ana, ben, _ = people
    at = f"/counsel/clients/{ben.number}"
    page = site.visit(at)
    assert "Consent ends 2 March 2026." in page.words
    assert f"/counsel/clients/{ana.number}" in page.links
    said = {"on": "2026-03-02", "way": "phone", "note": "Called", "back": "client"}
    answer = site.post(f"{at}/follow-up/contacts", said, seen_on=at)
    assert answer.location == f"{at}?done=noted"
    words = site.visit(answer.location).words
    assert "The contact is noted." in words
    assert "1 contact, the last on 2 March 2026." in words
    assert "Next: Ana Ruiz" in words
