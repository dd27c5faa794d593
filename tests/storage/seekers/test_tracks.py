from dataclasses import replace
from datetime import date

import pytest

from careers.people.entry.seal import Seal
from careers.people.seekers.track import Method, Result, Stage, Track
from tests.cast import NOW

SEAL = Seal("key", "tracks")
TRACK = Track(
    "Agent", "Northbank", 2, {Stage.APPLIED: date(2026, 11, 20)},
    Method.PHONE, "Ms. Reyes", "sounded kind", "Call back", date(2026, 11, 27),
    Result.NO_ANSWER,
)  # fmt: skip
ELSEWHERE = Track("Clerk", "Corner shop")


@pytest.fixture
def shelf(store):
    return store.tracks


@pytest.fixture
def ana(store):
    return store.accounts.add("ana@example.org", "kept", NOW).number


@pytest.fixture
def ben(store):
    return store.accounts.add("ben@example.org", "kept", NOW).number


def test_what_was_noted_comes_back_whole(shelf, ana):
    kept = shelf.put(ana, TRACK, SEAL)
    assert shelf.find(ana, kept.number, SEAL) == kept
    assert shelf.of_job(ana, 2, SEAL) == kept
    assert replace(kept, number=None) == TRACK


def test_a_job_stands_on_a_board_once(shelf, ana):
    first = shelf.put(ana, TRACK, SEAL)
    second = shelf.put(ana, replace(TRACK, note="again"), SEAL)
    assert second.number == first.number
    assert [own.note for own in shelf.all(ana, SEAL)] == ["again"]


def test_jobs_found_elsewhere_are_as_many_as_one_likes(shelf, ana):
    shelf.put(ana, ELSEWHERE, SEAL)
    shelf.put(ana, ELSEWHERE, SEAL)
    assert len(shelf.all(ana, SEAL)) == 2


def test_it_is_sealed(shelf, ana, store):
    shelf.put(ana, TRACK, SEAL)
    row = str(store.engine.row("select * from tracks"))
    assert "Reyes" not in row
    assert shelf.all(ana, Seal("another key", "tracks")) == ()


def test_another_persons_board_is_not_there(shelf, ana, ben):
    kept = shelf.put(ana, TRACK, SEAL)
    assert shelf.find(ben, kept.number, SEAL) is None
    assert not shelf.drop(ben, kept.number)
    shelf.put(ben, replace(kept, note="not yours"), SEAL)
    assert shelf.all(ana, SEAL) == (kept,)
    assert shelf.all(ben, SEAL) == ()


def test_a_job_can_be_taken_off_the_board(shelf, ana):
    kept = shelf.put(ana, TRACK, SEAL)
    assert shelf.drop(ana, kept.number)
    assert shelf.all(ana, SEAL) == ()
