from datetime import timedelta

import pytest

from careers.people.clients.client import Agreed
from careers.storage.clients.client_links import For
from careers.web.record import client_seal
from tests.cast import NOW, TODAY
from tests.door import store_of
from tests.site import Site
from tests.web.counsel.agency import client_of, counselor
from tests.web.counsel.planning import BOTH, planned
from tests.web.counsel.test_confidential import doors

YESTERDAY = TODAY - timedelta(days=1)
OVER = Agreed("words", TODAY - timedelta(days=400), until=YESTERDAY)


@pytest.fixture
def ana(app, site):
    return planned(app, counselor(app, site.client), *BOTH, agreed=OVER, tags=("vet",))


@pytest.fixture
def record(ana) -> str:
    return f"/counsel/clients/{ana.number}"


def said_of(app, client):
    with app.test_request_context():
        return store_of(app).clients.find(client.number, client_seal()).said


def test_once_consent_has_ended_nobody_reads_on(app, site, ana, record):
    pages = [at for at in doors(app, "GET", ana.number) if at.startswith(record)]
    for page in set(pages) - {f"{record}/consent/"}:
        answer = site.answer(page)
        assert answer.location == f"{record}/consent/", page
        assert "Ana" not in answer.text
    page = site.visit(f"{record}/consent/")
    assert "Their consent ended 1 March 2026" in page.words
    assert "Ana Ruiz" not in page.html
    listed = site.visit("/counsel/")
    assert "Ana Ruiz" not in listed.html
    assert "Client A1" in listed.words
    assert "Consent ended 1 March 2026: ask them" in listed.words
    assert "No talk yet" not in listed.words


def test_nothing_is_written_either(app, site, ana, record):
    sent = {"on": "2026-03-01", "way": "met", "note": "x"}
    site.post(f"{record}/follow-up/contacts", sent, seen_on=f"{record}/consent/")
    shelf = store_of(app).client_plans
    with app.test_request_context():
        assert shelf.follow_up(ana.number, client_seal()).contacts == ()


def test_a_client_who_agrees_again_is_read_again(app, site, ana, record):
    at = f"{record}/consent/"
    assert site.post(at, {}).status_code == 422
    past = {"agrees": "y", "how": "signed", "until": "2026-03-01"}
    assert "Write a day to come" in site.post(at, past).text
    site.post(at, past | {"until": "2026-12-31"})
    assert said_of(app, ana).agreed.how == "signed"
    assert "until 31 December 2026" in site.visit(record).words


def test_a_client_agrees_no_more_from_this_moment(app, site, record, ana):
    at = f"{record}/consent/"
    site.post(at, {"agrees": "y", "how": "spoken"})
    secret = store_of(app).client_links.add(ana.number, For.SEE, NOW)
    site.post(f"{record}/talk", {}, seen_on=record)
    site.post(f"{at}end", {}, seen_on=at)
    assert site.answer(record).location == at
    assert store_of(app).client_links.find(secret, For.SEE, NOW) is None
    assert "You work with" not in site.visit("/fit/text").words, "nor is it open"
    with app.test_request_context():
        assert store_of(app).clients.find(ana.number, client_seal()).closed_at == NOW


def test_no_other_clock_lets_anybody_read_on(app, site, record, ana):
    app.config["NOW"] = NOW.replace(hour=5)
    at = f"{record}/consent/"
    site.post(at, {"agrees": "y", "how": "spoken"})
    site.post(f"{at}end", {}, seen_on=at)
    assert site.answer(f"{record}?zone=Etc/GMT-14").location == at
    assert site.answer(f"{record}?zone=Etc/GMT%2B12").location == at
    assert "Ana Ruiz" not in site.visit("/counsel/?zone=Etc/GMT%2B12&state=all").html


def test_a_consent_ends_once_however_often_somebody_says_so(app, site, record, ana):
    app.config["NOW"] = NOW + timedelta(days=5)
    at = f"{record}/consent/"
    assert site.post(f"{at}end", {}, seen_on=at).location == at
    assert said_of(app, ana).agreed.until == OVER.until, "it is kept no longer for that"


def test_what_nobody_may_read_can_be_deleted(app, site, record, ana):
    site.post(f"{record}/delete", {}, seen_on=f"{record}/consent/")
    with app.test_request_context():
        assert store_of(app).clients.find(ana.number, client_seal()) is None


def test_a_client_without_a_word_on_consent_has_none_to_end(app, site):
    own = client_of(app, counselor(app, site.client), "B2")
    at = f"/counsel/clients/{own.number}/consent/"
    assert "Nothing is written down" in site.visit(at).words
    assert site.post(f"{at}end", {}, seen_on=at).status_code == 404


def test_a_link_to_the_plan_opens_nothing_once_consent_has_ended(app, ana):
    links, visitor = store_of(app).client_links, Site(app.test_client())
    assert visitor.visit(f"/my-plan/{links.add(ana.number, For.SEE, NOW)}", 410)
    join = links.add(ana.number, For.JOIN, NOW)
    assert visitor.visit(f"/account/plan/join/{join}", 410)
