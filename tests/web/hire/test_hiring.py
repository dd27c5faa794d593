import pytest

from careers.people.employers.hiring import Why
from careers.web.hire import hiring
from careers.web.who import COOKIE
from tests.cast import NOW
from tests.door import mail, opened, signed_in, store_of
from tests.storage.hirers import claim
from tests.web.hiring import ANA, AT_NORTHBANK, MODERATOR


@pytest.fixture
def moderating(app, client):
    """A request of a moderator."""
    number = opened(app, "mo@board.example", MODERATOR)
    secret = store_of(app).sessions.open(number, NOW)
    with app.test_request_context(headers={"Cookie": f"{COOKIE}={secret}"}):
        yield number


@pytest.mark.parametrize(
    ("granted", "subject"),
    [
        (True, "You can hire for Northbank on Headway"),
        (False, "Your claim on Northbank was refused"),
    ],
)
def test_a_decision_is_written_to_whoever_claimed(app, moderating, granted, subject):
    number = opened(app, ANA)
    kept = store_of(app).claims.add(claim(number, Why.OTHER_DOMAIN))
    done = hiring.decide(kept.number, granted=granted, reason=" Saw the register ")
    assert (done.granted, done.reason) == (granted, "Saw the register")
    (letter,) = mail(app)
    assert (letter.to, letter.subject) == (ANA, subject)
    assert "Saw the register" in letter.text
    parts = store_of(app).accounts.find(number).memberships
    assert parts == ({AT_NORTHBANK} if granted else frozenset())


def test_what_is_decided_is_not_decided_again(app, moderating):
    kept = store_of(app).claims.add(claim(opened(app, ANA), Why.HELD))
    assert hiring.decide(kept.number, granted=False, reason="No")
    assert hiring.decide(kept.number, granted=True, reason="Yes") is None
    assert hiring.decide(999, granted=True, reason="Yes") is None
    assert len(mail(app)) == 1


def test_whoever_would_leave_nobody_is_the_last(app, client):
    number = signed_in(app, client, ANA, AT_NORTHBANK)
    with app.test_request_context():
        found = store_of(app).accounts.find(number)
        assert [own.slug for own in hiring.last_at(found)] == ["northbank"]
        opened(app, "ben@northbank.example", AT_NORTHBANK)
        assert hiring.last_at(found) == []


def test_a_room_that_is_not_there_has_no_address(app):
    with app.test_request_context():
        assert hiring.address_of("no_room.index") is None
        assert hiring.address_of("desk.index") == "/desk/"
