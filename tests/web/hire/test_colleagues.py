import pytest

from careers.people.entry.membership import Part
from careers.people.event import Subject
from tests.cast import NOW
from tests.door import link_in, mail, opened, signed_in, store_of
from tests.web.hiring import ANA, AT_HARBOUR, AT_NORTHBANK, BEN, MODERATOR, recruiter

PAGE = "/desk/employer/northbank/colleagues/"


def test_a_colleague_is_invited_by_letter(app, site):
    recruiter(app, site.client)
    page = site.send(PAGE, {"email": " Ben@Northbank.example "})
    assert "The invitation is on its way" in page.words
    assert BEN in page.words
    (letter,) = mail(app)
    assert letter.to == BEN
    assert ANA in letter.text
    assert link_in(letter).startswith("/desk/join/")


def test_inviting_says_nothing_about_who_has_an_account(app, site):
    opened(app, BEN)
    recruiter(app, site.client)
    known = site.send(PAGE, {"email": BEN}).words.replace(BEN, "")
    other = "cyd@northbank.example"
    site.post(f"{PAGE}withdraw", {"email": BEN}, seen_on=PAGE)
    assert site.send(PAGE, {"email": other}).words.replace(other, "") == known


@pytest.mark.parametrize("email", ["", "nobody", ANA])
def test_an_address_that_cannot_be_invited_comes_back(app, site, email):
    recruiter(app, site.client)
    site.send(PAGE, {"email": email}, 422)
    assert mail(app) == []


def test_an_address_is_not_flooded(app, site):
    recruiter(app, site.client)
    codes = [site.post(PAGE, {"email": BEN}).status_code for _ in range(5)]
    assert codes == [303, 303, 303, 429, 429]


def test_an_invitation_is_withdrawn(app, site):
    recruiter(app, site.client)
    site.send(PAGE, {"email": BEN})
    link = link_in(mail(app)[0])
    site.post(f"{PAGE}withdraw", {"email": BEN}, seen_on=PAGE)
    site.visit(link, 410)


def test_a_colleague_is_removed_and_told(app, site):
    ben = opened(app, BEN, AT_NORTHBANK)
    recruiter(app, site.client)
    site.post(f"{PAGE}remove", {"account": ben}, seen_on=PAGE)
    assert store_of(app).accounts.find(ben).memberships == frozenset()
    assert [(one.to, "no longer hire" in one.subject) for one in mail(app)] == [
        (BEN, True)
    ]
    (event,) = store_of(app).events.of(Subject("employer", "northbank"))
    assert (event.verb, "@" in event.note) == ("removed", False)


def test_somebody_leaves_and_what_they_sent_ends(app, site):
    opened(app, BEN, AT_NORTHBANK)
    number = recruiter(app, site.client)
    site.send(PAGE, {"email": "cyd@northbank.example"})
    site.post(f"{PAGE}remove", {"account": number}, seen_on=PAGE)
    assert store_of(app).accounts.find(number).memberships == frozenset()
    assert store_of(app).invitations.of("northbank", NOW) == ()
    assert site.client.get(PAGE).status_code == 404


def test_the_last_one_is_led_to_closing(app, site):
    number = recruiter(app, site.client)
    opened(app, "cyd@harbour.example", AT_HARBOUR)
    token = {"csrf_token": site._token(PAGE), "account": number}
    answer = site.client.post(f"{PAGE}remove", data=token)
    assert answer.location == "/desk/employer/northbank/close"
    assert store_of(app).accounts.find(number).memberships == {AT_NORTHBANK}


def test_nobody_of_another_employer_is_removed(app, site):
    opened(app, BEN, AT_NORTHBANK)
    other = opened(app, "cyd@harbour.example", AT_HARBOUR)
    opened(app, "dee@harbour.example", AT_HARBOUR)
    recruiter(app, site.client)
    site.post(f"{PAGE}remove", {"account": other}, seen_on=PAGE)
    assert store_of(app).accounts.find(other).memberships == {AT_HARBOUR}
    assert mail(app) == []


@pytest.mark.parametrize("data", [{"account": "x"}, {"account": "-1"}])
def test_a_button_that_was_tampered_with_does_nothing(app, site, data):
    recruiter(app, site.client)
    assert site.post(f"{PAGE}remove", data, seen_on=PAGE).status_code == 400
    assert site.client.post(f"{PAGE}remove").status_code == 400


@pytest.mark.parametrize("path", ["", "withdraw", "remove"])
@pytest.mark.parametrize("parts", [(), (AT_HARBOUR,), (MODERATOR,)])
def test_nobody_else_reaches_the_colleagues(app, site, path, parts):
    ben = opened(app, BEN, AT_NORTHBANK)
    opened(app, ANA, AT_NORTHBANK)
    signed_in(app, site.client, "eve@evil.example", *parts)
    token = site._token("/desk/employer/new?name=x")
    data = {"csrf_token": token, "account": ben, "email": "eve@evil.example"}
    assert site.client.get(PAGE).status_code == 404
    assert site.client.post(PAGE + path, data=data).status_code == 404
    assert store_of(app).accounts.find(ben).places(Part.RECRUITER) == {"northbank"}
    assert mail(app) == []
