from dataclasses import replace
from datetime import timedelta

import pytest

from careers.board.posting import begun
from careers.people.employers.hiring import Proof, Why
from careers.people.entry.membership import Part
from careers.people.event import Subject
from tests.cast import AGENT, NORTHBANK, NOW
from tests.door import mail, opened, signed_in, store_of
from tests.web.hiring import (
    ANA,
    AT_HARBOUR,
    AT_NORTHBANK,
    BEN,
    MODERATOR,
    named_site,
    recruiter,
)

NEW = "/desk/employer/new"
CLAIM = "/desk/employer/northbank/claim"
EDIT = "/desk/employer/northbank/edit"
CLOSE = "/desk/employer/northbank/close"


def verbs(app, slug="northbank"):
    return [event.verb for event in store_of(app).events.of(Subject("employer", slug))]


def set_up(reader, name, **more):
    return reader.post(NEW, {"name": name, **more}, seen_on=f"{NEW}?name={name}")


def test_a_new_employer_with_mail_of_its_own_is_set_up_at_once(app, site):
    number = signed_in(app, site.client, "ana@southbridge.example")
    answer = set_up(
        site,
        "Southbridge Calls",
        site="www.southbridge.example",
        country="philippines",
        house="outsourcer",
    )
    assert (answer.status_code, answer.location) == (303, "/desk/")
    store = store_of(app)
    assert store.accounts.find(number).places(Part.RECRUITER) == {"southbridge-calls"}
    own = store.employers.find("southbridge-calls")
    assert (own.country, own.site) == ("PH", "https://www.southbridge.example")
    assert [one.kind for one in store.proofs.of(own.slug)] == [Proof.ADDRESS]
    assert verbs(app, own.slug) == ["claimed"]
    assert "somebody who signs in with a confirmed e-mail address at" in (
        site.visit(f"/employers/{own.slug}").words
    )


def test_free_mail_waits_and_makes_no_page(app, site):
    number = signed_in(app, site.client, "ana@gmail.com")
    page = site.visit(f"{NEW}?name=Southbridge")
    assert "a moderator looks first" in page.words
    set_up(site, "Southbridge Calls")
    store = store_of(app)
    assert store.accounts.find(number).memberships == frozenset()
    assert [claim.why for claim in store.claims.waiting()] == [Why.FREE_MAIL]
    site.visit("/employers/southbridge-calls", 404)


@pytest.mark.parametrize(
    ("name", "email"),
    [
        ("Northbank", "ana@calls.example"),
        ("Nоrthbank Ltd", "ana@calls.example"),
        ("Calls", "ana@evil-northbank.example"),
        ("Calls", "ana@northbank.example.evil.org"),
        ("Calls", "ANA@NORTHBANK.EXAMPLE.evil.org"),
        ("Calls", "ana@nоrthbank.example"),
    ],
)
def test_whoever_resembles_a_known_employer_waits(app, site, name, email):
    from careers.people.entry.address import plain

    store_of(app).proofs.add_domain("northbank", "northbank.example", NOW)
    number = signed_in(app, site.client, plain(email))
    set_up(site, name)
    assert [claim.why for claim in store_of(app).claims.waiting()] == [Why.LOOKS_LIKE]
    assert store_of(app).accounts.find(number).memberships == frozenset()


def test_a_name_on_the_board_leads_to_claiming_it(app, site):
    signed_in(app, site.client)
    page = site.visit(f"{NEW}?name=northb")
    assert CLAIM in page.links
    assert "None of these: a new page" in page.words


@pytest.mark.parametrize("name", ["", "x", "y" * 81])
def test_a_name_that_is_none_comes_back(app, site, name):
    signed_in(app, site.client, ANA)
    answer = site.post(NEW, {"name": name, "site": "no site"}, seen_on=f"{NEW}?name=a")
    assert answer.status_code == 422
    assert 'value="no site"' in answer.text
    assert "Write an address like" in answer.text


def test_an_address_of_the_sites_domain_claims_the_page_at_once(app, site):
    named_site(app)
    number = signed_in(app, site.client, ANA)
    assert "You can begin at once" in site.visit(CLAIM).words
    site.send(CLAIM, {})
    store = store_of(app)
    assert store.accounts.find(number).memberships == {AT_NORTHBANK}
    kinds = [one.kind for one in store.proofs.of("northbank")]
    assert kinds == [Proof.ADDRESS, Proof.SITE]
    assert site.answer(CLAIM).location == "/desk/"


@pytest.mark.parametrize(
    "email",
    [
        "ana@evil-northbank.example",
        "ana@northbank.example.evil.org",
        "ana@jobs.northbank.example",
        "ana@xn--nrthbank-nbh.example",
        "northbank.example@gmail.com",
    ],
)
def test_any_other_address_waits_for_a_moderator(app, site, email):
    named_site(app)
    number = signed_in(app, site.client, email)
    assert "A moderator has to look first" in site.visit(CLAIM).words
    site.send(CLAIM, {"note": "See our site"})
    assert store_of(app).accounts.find(number).memberships == frozenset()
    assert len(store_of(app).claims.waiting()) == 1
    assert store_of(app).proofs.of("northbank") == ()


def test_capitals_and_marks_change_nothing(app, site):
    from careers.people.entry.address import plain

    named_site(app, "http://WWW.NorthBank.Example")
    number = signed_in(app, site.client, plain("Ana+Jobs@NORTHBANK.example"))
    site.send(CLAIM, {})
    assert store_of(app).accounts.find(number).memberships == {AT_NORTHBANK}


def test_a_page_that_others_run_is_not_taken_from_them(app, site):
    named_site(app)
    opened(app, BEN, AT_NORTHBANK)
    signed_in(app, site.client, ANA)
    site.send(CLAIM, {})
    assert [claim.why for claim in store_of(app).claims.waiting()] == [Why.HELD]


def test_claiming_twice_waits_once_and_three_wait_at_most(app, site):
    signed_in(app, site.client, "ana@gmail.com")
    for name in ("One Calls", "One Calls", "Two Calls", "Three Calls"):
        set_up(site, name)
    assert len(store_of(app).claims.waiting()) == 3
    assert "Three of your claims wait" in set_up(site, "Four Calls").text
    assert site.post(CLAIM, {}).status_code == 422


def test_a_refusal_is_told_with_its_reason_where_one_tries_again(app, site):
    signed_in(app, site.client, "ana@gmail.com")
    assert "refused" not in site.visit(NEW).words
    set_up(site, "One Calls")
    (kept,) = store_of(app).claims.waiting()
    store_of(app).claims.decide(
        kept.number, granted=False, by=1, reason="No papers came", now=NOW
    )
    assert site.answer("/desk/").location == NEW
    assert "2 March 2026: No papers came" in site.visit(NEW).words
    set_up(site, "One Calls")
    assert len(store_of(app).claims.waiting()) == 1


def test_colleagues_of_the_domain_can_be_asked_for_an_invitation(app, site):
    store_of(app).proofs.add_domain("northbank", "northbank.example", NOW)
    opened(app, BEN, AT_NORTHBANK)
    signed_in(app, site.client, ANA)
    assert "Colleagues of yours are here" in site.visit(NEW).words
    site.post("/desk/employer/northbank/ask", {}, seen_on=NEW)
    (letter,) = mail(app)
    assert (letter.to, ANA in letter.subject) == (BEN, True)


def test_a_colleague_is_told_to_ask_before_claiming(app, site):
    store_of(app).proofs.add_domain("northbank", "northbank.example", NOW)
    opened(app, BEN, AT_NORTHBANK)
    signed_in(app, site.client, ANA)
    assert "Colleagues of yours hire here" in site.visit(CLAIM).words
    site.post("/desk/employer/northbank/ask", {}, seen_on=CLAIM)
    assert [letter.to for letter in mail(app)] == [BEN]


def test_strangers_learn_nothing_and_ask_nobody(app, site):
    store_of(app).proofs.add_domain("northbank", "northbank.example", NOW)
    opened(app, BEN, AT_NORTHBANK)
    signed_in(app, site.client, "eve@evil.example")
    assert "Colleagues of yours" not in site.visit(NEW).words
    answer = site.post("/desk/employer/northbank/ask", {}, seen_on=f"{NEW}?name=x")
    assert answer.status_code == 404
    assert mail(app) == []


def test_those_who_hire_there_change_the_page(app, site):
    recruiter(app, site.client)
    page = site.send(
        EDIT, {"about": "We answer.", "country": "UK", "house": "", "site": ""}
    )
    assert "We answer." in page.words
    own = store_of(app).employers.find("northbank")
    assert (own.name, own.country, own.about) == ("Northbank", "GB", "We answer.")
    assert verbs(app) == ["edited"]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("site", "ftp://x.example"),
        ("site", "https://a@evil.example"),
        ("site", "https://x.example:99"),
        ("country", "Atlantis"),
        ("house", "castle"),
        ("about", "x" * 1001),
    ],
)
def test_what_cannot_be_meant_changes_nothing(app, site, field, value):
    recruiter(app, site.client)
    site.send(EDIT, {"house": "", field: value}, 422)
    assert store_of(app).employers.find("northbank") == NORTHBANK
    assert verbs(app) == []


@pytest.mark.parametrize("path", [EDIT, CLOSE])
@pytest.mark.parametrize("parts", [(), (AT_HARBOUR,), (MODERATOR,)])
def test_nobody_else_reaches_an_employers_pages(app, site, path, parts):
    signed_in(app, site.client, "eve@evil.example", *parts)
    token = {"csrf_token": site._token(f"{NEW}?name=x"), "about": "Mine now"}
    assert site.client.get(path).status_code == 404
    assert site.client.post(path, data=token).status_code == 404
    assert store_of(app).employers.find("northbank") == NORTHBANK


@pytest.mark.parametrize("path", [NEW, CLAIM, EDIT, CLOSE])
def test_nobody_without_an_account_gets_in(site, path):
    assert site.answer(path).location.startswith("/sign-in/?next=")
    assert site.client.post(path).status_code == 403


@pytest.mark.parametrize("path", [CLAIM, EDIT, CLOSE])
def test_nothing_is_done_without_the_token_of_the_page(app, site, path):
    parts = [] if path == CLAIM else [AT_NORTHBANK]
    number = signed_in(app, site.client, ANA, *parts)
    before = store_of(app).accounts.find(number).memberships
    assert site.client.post(path, data={"about": "x"}).status_code in {400, 422}
    assert store_of(app).accounts.find(number).memberships == before
    assert store_of(app).claims.waiting() == ()


def test_the_last_one_leaves_by_closing_and_the_jobs_close(app, site):
    number = recruiter(app, site.client)
    shelf = store_of(app).postings
    job = replace(AGENT, employer=NORTHBANK)
    posted = shelf.publish(shelf.put(begun(job, NOW)).passed(NOW), NOW)
    store_of(app).proofs.add_domain("northbank", "northbank.example", NOW)
    page = site.send(CLOSE, {})
    assert page.headings("h1") == ["Northbank"]
    assert store_of(app).accounts.find(number).memberships == frozenset()
    later = NOW + timedelta(minutes=1)
    assert not store_of(app).jobs.find(posted.on_board).is_open(later)
    assert store_of(app).proofs.domains("northbank") == ()
    assert verbs(app) == ["closed"]


def test_a_desk_with_colleagues_is_left_and_not_closed(app, site):
    opened(app, BEN, AT_NORTHBANK)
    recruiter(app, site.client)
    assert "1 colleague hires here, too" in site.visit(CLOSE).words
    token = site._token("/desk/employer/northbank/colleagues/")
    answer = site.client.post(CLOSE, data={"csrf_token": token})
    assert answer.location == CLOSE
    assert verbs(app) == []
