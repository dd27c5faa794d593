from dataclasses import replace

import pytest

from careers.people.entry.membership import Membership, Part
from careers.storage.clients.agency_invitations import AgencyInvitation
from careers.storage.clients.client_links import For
from careers.web.record import client_seal
from tests.cast import NOW, TODAY
from tests.door import PASSWORD, mail, signed_in, store_of
from tests.site import Site
from tests.web.counsel.agency import COUNSELOR, HARBOR, LEAD, client_of, counselor

HERE = f"/counsel/agencies/{HARBOR.slug}"


@pytest.fixture
def lu(app, site) -> int:
    store_of(app).agencies.put(HARBOR)
    return signed_in(app, site.client, "lu@example.org", LEAD, COUNSELOR)


def clients_of(app, number: int) -> list[str]:
    with app.test_request_context():
        found = store_of(app).clients.of(HARBOR.slug, client_seal(), number)
    return [one.code for one in found]


def parts(app, number: int) -> frozenset:
    return store_of(app).accounts.find(number).memberships


def test_who_is_removed_leaves_their_clients_to_the_lead(app, site, lu):
    mo = counselor(app, app.test_client())
    ana = client_of(app, mo)
    secret = store_of(app).client_links.add(ana.number, For.SEE, NOW)
    answer = site.post(f"{HERE}/remove", {"account": str(mo)}, seen_on=HERE)
    assert answer.location.endswith("done=taken")
    assert parts(app, mo) == frozenset()
    assert clients_of(app, lu) == ["A1"]
    assert store_of(app).client_links.find(secret, For.SEE, NOW) is None
    assert "handed over" in site.visit(f"/counsel/clients/{ana.number}").words
    assert {letter.to for letter in mail(app)} >= {"lu@example.org", "mo@example.org"}


def test_the_last_lead_stays_and_reads_why(app, site, lu):
    for deed in ("leave", "remove"):
        answer = site.post(f"{HERE}/{deed}", {"account": str(lu)}, seen_on=HERE)
        assert answer.location.endswith("done=last")
    assert "You are the only lead" in site.visit(answer.location).words
    assert LEAD in parts(app, lu)


def test_a_counselor_hands_their_clients_over_before_they_leave(app, site, lu):
    theirs = Site(app.test_client())
    mo = counselor(app, theirs.client)
    ana = client_of(app, mo)
    answer = theirs.post(f"{HERE}/leave", {}, seen_on=HERE)
    assert answer.location.endswith("done=holds")
    assert "Hand them over" in theirs.visit(answer.location).words
    record = f"/counsel/clients/{ana.number}"
    theirs.post(f"{record}/close", {}, seen_on=record)
    theirs.post(f"{HERE}/leave", {}, seen_on=HERE)
    assert parts(app, mo) == frozenset()
    assert clients_of(app, lu) == ["A1"], "closed records go to the lead"
    assert theirs.answer(record).status_code == 404


def test_nobody_closes_their_account_and_leaves_clients_behind(app, site, lu):
    page = site.visit("/account/close")
    assert "You are the only lead of Harbor Works" in page.words
    site.post("/account/close", {"own": PASSWORD}, seen_on="/account/")
    assert store_of(app).accounts.find(lu) is not None


@pytest.mark.parametrize("number", ["²", "x", "", "9" * 20])
def test_only_who_works_there_can_be_removed(site, lu, number):
    answer = site.post(f"{HERE}/remove", {"account": number}, seen_on=HERE)
    assert answer.status_code == 404


def test_an_agency_closes_once_no_record_is_open(app, site, lu):
    ana = client_of(app, lu)
    asked = AgencyInvitation(
        HARBOR.slug, "zoe@example.org", Part.COUNSELOR, lu, NOW.replace(year=2027)
    )
    secret = store_of(app).agency_invitations.add(asked)
    answer = site.post(f"{HERE}/close", {}, seen_on=HERE)
    assert answer.location.endswith("done=open-records")
    record = f"/counsel/clients/{ana.number}"
    site.post(f"{record}/close", {}, seen_on=record)
    site.post(f"{HERE}/close", {}, seen_on=HERE)
    assert store_of(app).agencies.find(HARBOR.slug).closed_on == TODAY
    assert store_of(app).agency_invitations.find(secret, NOW) is None
    assert site.answer("/counsel/clients/new").location.endswith(HERE)
    site.post(f"{record}/close", {"open": "yes"}, seen_on=record)
    assert "Open the record again" in site.visit(record).words, "none opens again"
    page = site.visit(HERE)
    assert "Nobody is taken on here any more" in page.words
    assert "Ask somebody in" not in page.words
    site.post(f"{HERE}/close", {}, seen_on=HERE)
    assert store_of(app).agencies.find(HARBOR.slug).closed_on is None


def test_a_suspended_agency_opens_no_record_and_says_why(app, site, lu):
    ana = client_of(app, lu)
    stopped = replace(HARBOR, suspended_on=TODAY, why="It sold addresses")
    store_of(app).agencies.put(stopped)
    assert site.answer(f"/counsel/clients/{ana.number}").status_code == 404
    for page in ("figures", "figures.csv", "looks", "import/", "hand-over/"):
        assert site.answer(f"{HERE}/{page}").location.endswith(HERE), page
    assert "Ana Ruiz" not in site.visit("/counsel/").html
    page = site.visit(HERE)
    assert "It sold addresses" in page.words
    assert "Ask somebody in" not in page.words
    mo = counselor(app, app.test_client())
    store_of(app).agencies.put(stopped)
    site.post(f"{HERE}/remove", {"account": str(mo)}, seen_on=HERE)
    assert COUNSELOR in parts(app, mo)


def test_nobody_of_another_agency_closes_or_leaves_this_one(app, lu):
    other = Site(app.test_client())
    elsewhere = Membership(Part.LEAD, "elsewhere")
    signed_in(app, other.client, "x@example.org", elsewhere)
    for deed in ("leave", "close", "remove"):
        sent = other.post(f"{HERE}/{deed}", {"account": str(lu)}, seen_on="/account/")
        assert sent.status_code == 404
