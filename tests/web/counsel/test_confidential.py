"""What a counselor hears stays there: no stranger opens it, and no log tells it."""

import logging
from dataclasses import replace
from datetime import timedelta

import pytest

from careers.people.clients.agency import Shares
from careers.people.clients.client import Agreed
from careers.people.clients.outcome import Ended, Outcome
from careers.people.entry.membership import Membership, Part
from careers.web.record import client_seal
from tests.cast import NOW, TODAY
from tests.door import signed_in, store_of
from tests.site import Site
from tests.web.counsel.agency import COUNSELOR, HARBOR, client_of, counselor
from tests.web.counsel.planning import BOTH, planned

STRANGERS: dict[str, tuple[Membership, ...] | None] = {
    "visitor": None,
    "counselor elsewhere": (Membership(Part.COUNSELOR, "elsewhere"),),
    "lead elsewhere": (Membership(Part.LEAD, "elsewhere"),),
    "colleague": (Membership(Part.COUNSELOR, "harbor-works"),),
    "former member": (Membership(Part.COUNSELOR, "harbor-works"),),
    "recruiter": (Membership(Part.RECRUITER, "northbank"),),
    "moderator": (Membership(Part.MODERATOR),),
    "seeker": (),
    "client": (),
}
MARKER = "Zoe Marker"
OF_A_CLIENT = ("/counsel/clients/<", "/account/plan/<int")
"""Beginnings of addresses that name a client by number."""


def doors(app, method: str, number: int) -> list[str]:
    """Fill every address that names a client; what else it names is the first."""
    found = []
    for rule in app.url_map.iter_rules():
        if rule.rule.startswith(OF_A_CLIENT) and method in (rule.methods or ()):
            values = dict.fromkeys(rule.arguments, 1) | {"number": number}
            values |= {"part": "now", "role": "qa-analyst", "log": "contacts"}
            found.append(rule.build({own: values[own] for own in rule.arguments})[1])
    return found


def come_in(app, who: str, client) -> Site:
    """Come in as a stranger; a former member has left, a client has their account."""
    stranger, parts = app.test_client(), STRANGERS[who]
    if parts is None:
        return Site(stranger)
    me = signed_in(app, stranger, "x@example.org", *parts)
    if who == "former member":
        store_of(app).accounts.leave(me, *parts)
    if who == "client":
        with app.test_request_context():
            store_of(app).clients.put(replace(client, account=me), client_seal())
    return Site(stranger)


@pytest.mark.parametrize("who", STRANGERS)
def test_no_stranger_finds_or_changes_anything_of_a_client(app, site, who):
    ana = planned(app, counselor(app, site.client), *BOTH, code="ZM-77", name=MARKER)
    stranger = come_in(app, who, ana)
    with app.test_request_context():
        before = store_of(app).clients.find(ana.number, client_seal())
    own = "/account/plan/" if who == "client" else "/none/"
    for at in doors(app, "GET", ana.number):
        answer = stranger.answer(at)
        assert answer.status_code in {404, 303}, (who, at)
        assert "/sign-in/" in answer.headers.get("Location", "/sign-in/"), (who, at)
        assert MARKER not in answer.text
    page = "/sign-in/" if who == "visitor" else "/account/"
    for at in doors(app, "POST", ana.number):
        if not at.startswith(own):
            sent = stranger.post(at, {"purpose": "see", "name": "X"}, seen_on=page)
            assert sent.status_code in {404, 403}, (who, at)
    with app.test_request_context():
        assert store_of(app).clients.find(ana.number, client_seal()) == before
        assert store_of(app).clients.looks(ana.number) == ()
    lists = "/counsel/diary/?by=all", "/counsel/diary/diary.ics?by=all"
    for page in ("/counsel/", "/counsel/agencies/harbor-works/hand-over/", *lists):
        answer = stranger.answer(page, follow_redirects=True)
        assert MARKER not in answer.text
        assert "ZM-77" not in answer.text


def test_a_colleague_who_may_look_is_written_down_at_every_page(app, site):
    store_of(app).agencies.put(replace(HARBOR, shares=Shares.ALL))
    mo = counselor(app, site.client)
    store_of(app).agencies.put(replace(HARBOR, shares=Shares.ALL))
    ana = planned(app, mo, *BOTH, name=MARKER, ended=(Ended(Outcome.LEFT, TODAY),))
    colleague = Site(app.test_client())
    signed_in(app, colleague.client, "kim@example.org", COUNSELOR)
    seen, shown = 0, 0
    for at in doors(app, "GET", ana.number):
        if at.startswith("/counsel/"):
            answer = colleague.answer(at)
            shown += answer.status_code == 200
            looks = store_of(app).clients.looks(ana.number)
            assert len(looks) > seen or answer.status_code != 200, at
            seen = len(looks)
    assert shown > 15


def test_an_agency_that_shows_more_later_asks_its_clients_again(app, site):
    mo = counselor(app, site.client)
    agreed = Agreed("words", TODAY, shares=Shares.OWN)
    ana = client_of(app, mo, "ZM-77", name=MARKER, agreed=agreed)
    store_of(app).agencies.put(replace(HARBOR, shares=Shares.ALL))
    colleague = Site(app.test_client())
    signed_in(app, colleague.client, "kim@example.org", COUNSELOR)
    assert colleague.answer(f"/counsel/clients/{ana.number}").status_code == 404
    assert "ZM-77" not in colleague.visit("/counsel/?state=all").html
    at = f"/counsel/clients/{ana.number}/consent/"
    site.post(at, {"agrees": "y", "how": "spoken"})
    assert MARKER in colleague.visit(f"/counsel/clients/{ana.number}").words
    assert "ZM-77" in colleague.visit("/counsel/?by=all").html


def test_a_record_that_stays_open_is_looked_at_again_each_hour(app, site):
    ana = client_of(app, counselor(app, site.client), name=MARKER)
    record = f"/counsel/clients/{ana.number}"
    site.post(f"{record}/talk", {}, seen_on=record)
    before = len(store_of(app).clients.looks(ana.number))
    site.visit("/fit/text")
    assert len(store_of(app).clients.looks(ana.number)) == before
    app.config["NOW"] = NOW + timedelta(hours=2)
    site.visit("/fit/text")
    assert len(store_of(app).clients.looks(ana.number)) == before + 1


def test_nothing_of_a_client_is_in_a_log_or_an_address(app, site, caplog, capfd):
    me = counselor(app, site.client)
    with caplog.at_level(logging.DEBUG):
        ana = client_of(app, me, "ZM-77", name=MARKER, phone="520 555 0199")
        for page in ("", "/edit", "/delete", "/copy.json"):
            assert site.answer(f"/counsel/clients/{ana.number}{page}").status_code < 400
        answer = site.post("/counsel/", {"words": "Zoe Marker"}, seen_on="/counsel/")
        assert answer.location == "/counsel/"
        at = f"/counsel/clients/{ana.number}/follow-up/"
        said = {"on": "2026-03-01", "way": "met", "note": "Sleeps at a shelter"}
        site.post(f"{at}contacts", said, seen_on=at)
        record = f"/counsel/clients/{ana.number}"
        site.post(f"{record}/talk", {}, seen_on=record)
        text = {"text": "Zoe Marker. Agent, Bluewater Lines, 2019 to 2024."}
        site.post("/fit/text", text, seen_on="/fit/text")
    out, err = capfd.readouterr()
    for word in (MARKER, "ZM-77", "520 555 0199", "shelter", "Bluewater"):
        assert word not in caplog.text + out + err
    page = site.visit("/counsel/")
    assert not [link for link in page.links if "Zoe" in link or "ZM-77" in link]
