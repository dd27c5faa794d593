from datetime import timedelta

import pytest

from careers.people.employers.hiring import Invitation, Why
from careers.people.entry.membership import Membership, Part
from careers.people.event import Subject
from tests.cast import NOW
from tests.door import mail, opened, signed_in, store_of
from tests.stays import INVITATION
from tests.web.hiring import ANA, AT_NORTHBANK, BEN


@pytest.fixture
def ana(app) -> int:
    store_of(app).proofs.add_domain("northbank", "northbank.example", NOW)
    return opened(app, ANA, AT_NORTHBANK)


@pytest.fixture
def invite(app, ana):
    def send(email: str = BEN) -> str:
        asked = Invitation("northbank", email, ana, NOW + INVITATION)
        return f"/desk/join/{store_of(app).invitations.add(asked)}"

    return send


def test_a_colleague_of_the_domain_joins_at_once_and_the_others_hear(app, site, invite):
    link, number = invite(), signed_in(app, site.client, BEN)
    page = site.send(link, {})
    assert page.headings("h1") == ["Your desk"]
    assert store_of(app).accounts.find(number).memberships == {AT_NORTHBANK}
    (letter,) = mail(app)
    assert (letter.to, BEN in letter.subject) == (ANA, True)
    (event,) = store_of(app).events.of(Subject("employer", "northbank"))
    assert (event.verb, event.by) == ("joined", number)
    assert store_of(app).proofs.of("northbank") == ()


def test_an_invitation_works_once(app, site, invite):
    link, number = invite(), signed_in(app, site.client, BEN)
    token = {"csrf_token": site._token(link)}
    assert site.client.post(link, data=token).status_code == 303
    store_of(app).accounts.leave(number, AT_NORTHBANK)
    assert site.client.post(link, data=token).status_code == 410
    site.visit(link, 410)


def test_a_week_later_it_is_over(app, site, invite):
    link, number = invite(), signed_in(app, site.client, BEN)
    token = {"csrf_token": site._token(link)}
    app.config["NOW"] = NOW + INVITATION - timedelta(seconds=1)
    assert store_of(app).invitations.find(link.rpartition("/")[2], app.config["NOW"])
    app.config["NOW"] = NOW + INVITATION
    assert site.client.get(link).status_code == 410
    assert site.client.post(link, data=token).status_code in {403, 410}
    assert store_of(app).accounts.find(number).memberships == frozenset()


@pytest.mark.parametrize("email", ["eve@evil.example", "ben+x@northbank.example"])
def test_a_stolen_letter_helps_nobody(app, site, invite, email):
    link, number = invite(), signed_in(app, site.client, email)
    page = site.visit(link)
    assert "for another address" in page.words
    assert BEN not in page.html
    token = {"csrf_token": site._token("/desk/employer/new?name=x")}
    assert site.client.post(link, data=token).status_code == 410
    assert store_of(app).accounts.find(number).memberships == frozenset()


def test_nobody_is_asked_to_sign_in_and_learns_no_address(site, invite):
    link = invite()
    page = site.visit(link)
    assert f"/sign-in/?next={link}" in page.links
    assert BEN not in page.html
    assert site.client.post(link).status_code == 403


@pytest.mark.parametrize("email", ["cyd@agency.example", "ben@gmail.com"])
def test_somebody_of_another_domain_waits_for_a_moderator(app, site, invite, email):
    link, number = invite(email), signed_in(app, site.client, email)
    page = site.send(link, {})
    assert "A moderator looks at Northbank first" in page.words
    assert [one.why for one in store_of(app).claims.waiting()] == [Why.INVITED]
    assert store_of(app).accounts.find(number).memberships == frozenset()


def test_an_invitation_ends_when_whoever_sent_it_has_left(app, site, invite, ana):
    link = invite()
    store_of(app).accounts.leave(ana, AT_NORTHBANK)
    signed_in(app, site.client, BEN)
    site.visit(link, 410)


def test_other_peoples_parts_do_not_change_by_joining(app, site, invite):
    other = Membership(Part.MODERATOR)
    link, number = invite(), signed_in(app, site.client, BEN, other)
    site.send(link, {})
    assert store_of(app).accounts.find(number).memberships == {AT_NORTHBANK, other}


def test_a_secret_nobody_made_says_no_more_than_an_old_one(app, site, invite):
    link = invite()
    store_of(app).invitations.end("northbank", BEN)
    assert site.visit(link, 410).words == site.visit("/desk/join/none", 410).words
    answer = site.answer(link)
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert answer.headers["Cache-Control"] == "no-store"
