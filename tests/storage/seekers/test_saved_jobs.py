import pytest

from careers.people.entry.seal import Seal
from careers.people.seekers.saved_job import SavedJob
from tests.cast import NOW

SEAL = Seal("key", "saved jobs")


@pytest.fixture
def shelf(store):
    return store.saved_jobs


@pytest.fixture
def ana(store):
    return store.accounts.add("ana@example.org", "kept", NOW).number


@pytest.fixture
def ben(store):
    return store.accounts.add("ben@example.org", "kept", NOW).number


def save(shelf, account, job, note=""):
    shelf.save(account, SavedJob(job, note), SEAL, now=NOW)


def notes(shelf, account):
    return [(own.job, own.note) for own in shelf.all(account, SEAL)]


def test_the_last_saved_job_comes_first(shelf, ana):
    save(shelf, ana, 1)
    save(shelf, ana, 2, "near the station")
    assert shelf.numbers(ana) == (2, 1)
    assert notes(shelf, ana) == [(2, "near the station"), (1, "")]


def test_a_job_is_saved_once_and_its_note_can_change(shelf, ana):
    save(shelf, ana, 1, "first")
    assert shelf.note(ana, SavedJob(1, "second"), SEAL)
    assert notes(shelf, ana) == [(1, "second")]
    assert not shelf.note(ana, SavedJob(2, "not saved"), SEAL)


def test_a_job_that_is_not_there_is_not_saved(shelf, ana):
    save(shelf, ana, 4711)
    assert shelf.numbers(ana) == ()


def test_notes_are_sealed(shelf, ana, store):
    save(shelf, ana, 1, "planted words")
    assert "planted" not in str(store.engine.row("select * from saved_jobs"))


def test_carrying_over_keeps_both_lists_and_both_notes(shelf, ana):
    save(shelf, ana, 1, "mine")
    browser = (SavedJob(2, "theirs"), SavedJob(1, "more"))
    shelf.carry_over(ana, browser, SEAL, now=NOW)
    assert notes(shelf, ana) == [(2, "theirs"), (1, "mine\nmore")]


def test_another_persons_jobs_are_their_own(shelf, ana, ben):
    save(shelf, ana, 1, "mine")
    shelf.drop(ben, 1)
    assert not shelf.note(ben, SavedJob(1, "not yours"), SEAL)
    assert notes(shelf, ana) == [(1, "mine")]
    assert shelf.numbers(ben) == ()


def test_they_go_with_the_account(shelf, ana, store):
    save(shelf, ana, 1, "mine")
    store.accounts.remove(ana)
    assert store.engine.value("select count(*) from saved_jobs") == 0
