from dataclasses import replace

import pytest

from careers import assets
from careers.board.screening.sign import load_signs
from careers.people.entry.membership import Membership, Part
from careers.people.event import Subject
from tests.cast import NOW
from tests.door import mail, opened, signed_in
from tests.storage.jobs.test_same_jobs import ADVISER, AGAIN

LIST = "/moderation/duplicates/"
PARKING = replace(AGAIN, body=AGAIN.body + " Parking is free.")


@pytest.fixture
def desk(app, client, site):
    signed_in(app, client, "mo@example.org", Membership(Part.MODERATOR))
    return site


@pytest.fixture
def pair(store):
    store.screenings.put([ADVISER, PARKING], load_signs(assets.DATA), NOW)
    (found,) = store.same_jobs.waiting(NOW)
    return found


def at(pair) -> str:
    return f"{LIST}{pair.one}-{pair.other}"


def test_a_board_without_doubles_says_so(desk):
    assert "No two ads look like one job" in desk.visit(LIST).words


def test_two_ads_stand_side_by_side_with_what_differs_marked(desk, pair):
    assert "1 pair waits" in desk.visit("/moderation/").words
    assert ADVISER.title in desk.visit(LIST).words
    page = desk.visit(at(pair))
    assert (
        ' <mark class="evidence evidence--partly">Parking is free.</mark>' in page.html
    )


@pytest.mark.parametrize("newer_stays", [True, False])
def test_the_one_that_stays_is_chosen_and_no_saved_link_is_lost(
    desk, app, store, pair, newer_stays
):
    opened(app, "rec@northbank.example", Membership(Part.RECRUITER, "northbank"))
    stays, gone = (pair.other, pair.one) if newer_stays else (pair.one, pair.other)
    desk.send(at(pair), {"done": str(stays), "reason": "One job, two feeds."})
    assert store.jobs.redirect(gone) == stays
    answer = desk.client.get(f"/jobs/{gone}")
    assert (answer.status_code, f"/jobs/{stays}-" in answer.location) == (308, True)
    (letter,) = mail(app)
    assert letter.to == "rec@northbank.example"
    assert f"/jobs/{stays}-" in letter.text
    assert store.events.of(Subject("job", str(gone)))[-1].verb == "merged"
    desk.visit(at(pair), 404)


def test_what_is_not_the_same_is_remembered(desk, app, store, pair):
    page = desk.send(at(pair), {"done": "different", "reason": "Two teams."})
    assert "No two ads look like one job" in page.words
    assert mail(app) == []
    store.screenings.put([PARKING], load_signs(assets.DATA), NOW)
    assert store.same_jobs.waiting(NOW) == []


def test_a_choice_needs_its_reason(desk, store, pair):
    page = desk.send(at(pair), {"done": str(pair.one)}, 422)
    assert "Write the reason" in page.words
    assert store.jobs.redirect(pair.other) is None
