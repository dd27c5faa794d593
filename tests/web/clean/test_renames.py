import pytest

from careers.board.employer import Employer
from careers.people.employers.hiring import Checked, Proof
from careers.people.employers.rename import Rename
from careers.people.employers.suspension import Suspension
from careers.people.event import Subject
from tests.cast import NOW
from tests.door import mail, opened, signed_in
from tests.web.hiring import ANA, AT_NORTHBANK, MODERATOR

WHY = "Their register names both."


@pytest.fixture
def waits(app, store):
    number = opened(app, ANA, AT_NORTHBANK)
    return store.renames.add(
        Rename(
            employer="northbank",
            before="Northbank",
            name="Southbridge",
            account=number,
            at=NOW,
            said="We merged.",
        )
    )


@pytest.fixture
def desk(app, client, site):
    signed_in(app, client, "mo@example.org", MODERATOR)
    return site


def test_a_name_that_waits_is_on_the_desk_with_all_that_speaks_for_it(desk, waits):
    assert (
        "Northbank wants to be called Southbridge" in desk.visit("/moderation/").words
    )
    page = desk.visit(f"/moderation/renames/{waits.number}")
    assert "We merged." in page.words
    assert "nobody we know" in page.words


def test_a_granted_name_stands_with_what_was_seen_and_the_old_address_leads_there(
    app, desk, store, waits
):
    at = f"/moderation/renames/{waits.number}"
    page = desk.send(at, {"done": "grant", "reason": WHY})
    assert "Nothing waits" in page.words
    answer = desk.client.get("/employers/northbank")
    assert (answer.status_code, answer.location) == (308, "/employers/southbridge")
    words = desk.visit("/employers/southbridge").words
    assert "Called Northbank until" in words
    assert WHY in words
    assert store.proofs.of("northbank")[-1] == Checked(Proof.PERSON, WHY, NOW)
    (letter,) = mail(app)
    assert letter.subject == "Northbank is now Southbridge"
    assert store.events.of(Subject("employer", "northbank"))[-1].verb == "renamed"


def test_a_refused_name_leaves_all_as_it_was_and_says_why(app, desk, store, waits):
    at = f"/moderation/renames/{waits.number}"
    desk.send(at, {"done": "refuse", "reason": "Another firm is called so."})
    assert store.employers.find("northbank").name == "Northbank"
    (letter,) = mail(app)
    assert "Another firm is called so." in letter.text
    desk.visit(at, 404)


def test_a_decision_needs_its_reason(desk, waits):
    at = f"/moderation/renames/{waits.number}"
    assert "Write the reason" in desk.send(at, {"done": "grant"}, 422).words


def test_who_takes_the_name_of_one_off_the_board_is_off_it_too(desk, store, waits):
    gone = Employer("southbridge-old", "SouthBridge")
    store.employers.put(gone)
    store.suspensions.add(Suspension(gone.slug, NOW, "It asks for deposits."))
    at = f"/moderation/renames/{waits.number}"
    assert "its jobs leave the board, too" in desk.visit(at).words
    desk.send(at, {"done": "grant", "reason": WHY})
    assert "It asks for deposits." in store.suspensions.of("northbank").reason
    events = store.events.of(Subject("employer", "northbank"))
    assert {"suspended", "renamed"} <= {own.verb for own in events}
    page = desk.visit("/employers/southbridge")
    assert "Not shown while they are off the board" in page.words
    assert "Is this your company?" not in page.words
