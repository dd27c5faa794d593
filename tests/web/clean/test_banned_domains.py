import pytest

from careers.people.entry.membership import Membership, Part
from careers.people.event import Subject
from tests.cast import NOW
from tests.door import signed_in

PAGE = "/moderation/domains/"


@pytest.fixture
def desk(app, client, site):
    signed_in(app, client, "mo@example.org", Membership(Part.MODERATOR))
    return site


def test_a_ban_is_listed_kept_in_history_and_lifted(desk, store):
    form = {"domain": "https://evil.example/x", "reason": "Asks for deposits."}
    assert "evil.example" in desk.send(PAGE, form).words
    desk.post(f"{PAGE}lift", {"domain": "evil.example"}, seen_on=PAGE)
    events = store.events.of(Subject("domain", "evil.example"))
    assert [event.verb for event in events] == ["banned", "unbanned"]
    assert events[0].note == "Asks for deposits."
    assert events[0].at == NOW


def test_what_is_no_domain_is_said_and_nothing_typed_is_lost(desk):
    page = desk.send(PAGE, {"domain": "evil", "reason": "Scams"}, 422)
    assert page.title.startswith("Error:")
    assert "Scams" in page.html


def test_lifting_what_is_not_banned_writes_no_history(desk, store):
    desk.send(PAGE, {"domain": "evil.example", "reason": "Scams"})
    desk.post(f"{PAGE}lift", {"domain": "good.example"}, seen_on=PAGE)
    assert store.events.of(Subject("domain", "good.example")) == []


def test_domains_are_the_moderators_alone(app, client):
    signed_in(app, client)
    assert client.get(PAGE).status_code == 404
