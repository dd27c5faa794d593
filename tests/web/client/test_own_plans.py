from dataclasses import replace

import pytest

from careers.people.clients.client import Agreed, Language
from careers.people.clients.plan_version import Side
from careers.web.record import client_seal
from tests.cast import NOW, TODAY
from tests.door import mail, signed_in, store_of
from tests.site import Site
from tests.web.counsel.agency import counselor
from tests.web.counsel.plan_link import link_of
from tests.web.counsel.planning import BOTH, PLAN, WEEK, folder_of, planned

AT = "/account/plan/"
YES = {"tie": "new"}


@pytest.fixture
def counselors(site) -> Site:
    return site


@pytest.fixture
def own(app) -> Site:
    """Ana’s own browser, signed in."""
    made = Site(app.test_client())
    signed_in(app, made.client)
    return made


def account_of(app, client) -> int | None:
    with app.test_request_context():
        return store_of(app).clients.find(client.number, client_seal()).account


def test_a_record_is_tied_to_an_account_once(app, counselors, own):
    ana = planned(app, counselor(app, counselors.client), *BOTH)
    link = link_of(counselors, ana, "join")
    assert "Sign in" in Site(app.test_client()).visit(link).words
    page = own.send(link, YES)
    assert "Your plan is now in your account" in page.words
    assert "Ask for the bus pass" in page.words
    other = Site(app.test_client())
    signed_in(app, other.client, "other@example.org")
    assert "This link is over" in other.visit(link, 410).words
    assert "No plan here" in other.visit(AT).words


def test_a_client_agrees_in_their_account(app, counselors, own):
    ana = planned(app, counselor(app, counselors.client), BOTH[1])
    own.send(link_of(counselors, ana, "join"), YES)
    at = f"{AT}{ana.number}/agree/1"
    assert own.post(at, {"name": ""}, seen_on=AT).status_code == 422
    own.post(at, {"name": "Ana Ruiz"}, seen_on=AT)
    assert folder_of(app, ana).agreed.number == 1


def test_a_client_says_no_in_their_account(app, counselors, own):
    ana = planned(app, counselor(app, counselors.client), BOTH[1])
    own.send(link_of(counselors, ana, "join"), YES)
    own.post(f"{AT}{ana.number}/refuse/1", {"why": "Too far"}, seen_on=AT)
    assert "Your counselor is working on it" in own.visit(AT).words
    assert folder_of(app, ana).draft == PLAN


@pytest.mark.parametrize(
    ("deed", "said"), [("agree", {"name": "Ana Ruiz"}), ("refuse", {"why": "Too far"})]
)
def test_once_consent_has_ended_a_client_reads_on_and_no_answer_is_taken(
    app, counselors, own, deed, said
):
    ana = planned(app, counselor(app, counselors.client), BOTH[1])
    own.send(link_of(counselors, ana, "join"), YES)
    consent(app, ana, until=TODAY - WEEK)
    page = own.visit(AT)
    assert "Your consent ended 23 February 2026" in page.words
    assert "an answer would reach nobody" in page.words
    assert "Ask for the bus pass" in page.words, "it is theirs to read"
    assert not [form for form in page.forms if "name" in form["fields"]]
    at = f"{AT}{ana.number}/{deed}/1"
    sent = own.post(at, said, seen_on=AT)
    assert "not taken down" in own.visit(sent.location).words
    folder = folder_of(app, ana)
    assert (folder.agreed, folder.waiting.refusal, folder.draft) == (None, None, None)
    assert folder.waiting.side(Side.CLIENT) is None


def test_who_agrees_again_can_answer_what_was_proposed(app, counselors, own):
    ana = planned(app, counselor(app, counselors.client), BOTH[1])
    own.send(link_of(counselors, ana, "join"), YES)
    consent(app, ana, until=TODAY - WEEK)
    consent(app, ana)
    own.post(f"{AT}{ana.number}/agree/1", {"name": "Ana Ruiz"}, seen_on=AT)
    assert folder_of(app, ana).agreed.number == 1


def consent(app, client, until=None):
    with app.test_request_context():
        kept = store_of(app).clients.find(client.number, client_seal())
        said = replace(kept.said, agreed=Agreed("words", TODAY, until=until))
        store_of(app).clients.put(kept.saying(said, NOW), client_seal())


def test_a_client_unties_their_record_and_the_counselor_keeps_it(app, counselors, own):
    ana = planned(app, counselor(app, counselors.client), *BOTH)
    own.send(link_of(counselors, ana, "join"), YES)
    own.post(f"{AT}{ana.number}/untie", {}, seen_on=AT)
    assert account_of(app, ana) is None
    assert "No plan here" in own.visit(AT).words
    assert folder_of(app, ana).current == PLAN


def test_nobody_answers_for_somebody_else(app, counselors, own):
    ana = planned(app, counselor(app, counselors.client), BOTH[1])
    for deed in ("agree/1", "refuse/1", "untie"):
        answer = own.post(
            f"{AT}{ana.number}/{deed}", {"name": "A"}, seen_on="/account/"
        )
        assert answer.status_code == 404


def test_a_plan_leaves_an_account_only_when_somebody_says_so(app, counselors, own):
    ana = planned(app, counselor(app, counselors.client), *BOTH)
    own.send(link_of(counselors, ana, "join"), YES)
    other = Site(app.test_client())
    number = signed_in(app, other.client, "other@example.org")
    link = link_of(counselors, ana, "join")
    assert "is in another account now" in other.visit(link).words
    assert other.post(link, YES).status_code == 409, "the page said something else"
    assert account_of(app, ana) != number
    other.post(link, {"tie": "moves"})
    assert account_of(app, ana) == number
    letter = mail(app)[-1]
    assert "in another account now" in letter.subject
    assert "Ana Ruiz" not in letter.text
    assert (
        "tied to an account" in counselors.visit(f"/counsel/clients/{ana.number}").words
    )


def test_a_link_does_nothing_twice_and_says_so(app, counselors, own):
    ana = planned(app, counselor(app, counselors.client), *BOTH)
    own.send(link_of(counselors, ana, "join"), YES)
    link = link_of(counselors, ana, "join")
    assert "in your account already" in own.visit(link).words
    assert own.post(link, {"tie": "own"}, seen_on="/account/").status_code == 409


def test_who_presses_twice_is_led_to_their_plan(app, counselors, own):
    ana = planned(app, counselor(app, counselors.client), *BOTH)
    link = link_of(counselors, ana, "join")
    own.send(link, YES)
    again = own.post(link, YES, seen_on="/account/")
    assert again.status_code == 410
    assert "There is a plan in your account" in again.text
    assert "plan in your account" not in Site(app.test_client()).visit(link, 410).words


def test_a_second_plan_is_told_of_before_it_stands_beside_the_first(
    app, counselors, own
):
    mo = counselor(app, counselors.client)
    own.send(link_of(counselors, planned(app, mo, BOTH[1]), "join"), YES)
    second = planned(app, mo, BOTH[1], code="B2")
    link = link_of(counselors, second, "join")
    assert "may be meant for somebody else" in own.visit(link).words
    own.send(link, YES)
    assert own.visit(AT).html.count("With Harbor Works") == 2
    sent = own.post(f"{AT}{second.number}/agree/1", {"name": ""}, seen_on=AT)
    assert f'href="#name-{second.number}"' in sent.text
    assert sent.text.count("Type your name to agree") == 2, "summary, and one field"


def test_a_counselor_who_tries_the_link_ties_nothing(app, counselors):
    ana = planned(app, counselor(app, counselors.client), *BOTH)
    link = link_of(counselors, ana, "join")
    assert "this link is for your client" in counselors.visit(link).words
    sent = counselors.post(link, {"tie": "new"}, seen_on="/account/")
    assert sent.status_code == 409
    assert account_of(app, ana) is None


def test_who_reads_spanish_is_asked_in_it_and_finds_the_plan_in_it(
    app, counselors, own
):
    me = counselor(app, counselors.client)
    ana = planned(app, me, BOTH[1], language=Language.SPANISH)
    link = link_of(counselors, ana, "join")
    stranger = Site(app.test_client()).visit(link)
    assert (stranger.lang, stranger.headings("h1")) == ("es", ["Su plan en su cuenta"])
    assert "Entrar o crear una cuenta" in stranger.words
    english = own.visit(f"{link}?language=en")
    assert english.lang == "en"
    assert english.forms[0]["action"] == f"{link}?language=en"
    page = own.send(link, YES)
    assert '<div class="stack" lang="es">' in page.html
    assert "Un plan espera su respuesta" in page.words
    assert "Su nombre completo" in page.words
    over = own.visit(link, 410, headers={"Accept-Language": "es"})
    assert "En su cuenta hay un plan." in over.words
