import pytest

from careers.web.record import client_seal
from tests.door import signed_in, store_of
from tests.site import Site
from tests.web.counsel.agency import counselor
from tests.web.counsel.plan_link import link_of
from tests.web.counsel.planning import BOTH, PLAN, folder_of, planned

AT = "/account/plan/"


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
    page = own.send(link, {})
    assert "Your plan is now in your account" in page.words
    assert "Ask for the bus pass" in page.words
    other = Site(app.test_client())
    signed_in(app, other.client, "other@example.org")
    assert "This link is over" in other.visit(link, 410).words
    assert "No plan here" in other.visit(AT).words


def test_a_client_agrees_in_their_account(app, counselors, own):
    ana = planned(app, counselor(app, counselors.client), BOTH[1])
    own.send(link_of(counselors, ana, "join"), {})
    at = f"{AT}{ana.number}/agree/1"
    assert own.post(at, {"name": ""}, seen_on=AT).status_code == 422
    own.post(at, {"name": "Ana Ruiz"}, seen_on=AT)
    assert folder_of(app, ana).agreed.number == 1


def test_a_client_says_no_in_their_account(app, counselors, own):
    ana = planned(app, counselor(app, counselors.client), BOTH[1])
    own.send(link_of(counselors, ana, "join"), {})
    own.post(f"{AT}{ana.number}/refuse/1", {"why": "Too far"}, seen_on=AT)
    assert "Your counselor is working on it" in own.visit(AT).words
    assert folder_of(app, ana).draft == PLAN


def test_a_client_unties_their_record_and_the_counselor_keeps_it(app, counselors, own):
    ana = planned(app, counselor(app, counselors.client), *BOTH)
    own.send(link_of(counselors, ana, "join"), {})
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
