from datetime import timedelta

from careers.people.entry.seal import Seal
from careers.people.letter import Letter
from careers.storage.letters import CLAIMED, MOST
from tests.cast import NOW

KEPT = timedelta(days=30)

SEAL = Seal("key", "letters")
LETTER = Letter("ana@example.org", "Hello", "Dear Ana")


def test_a_letter_is_handed_out_to_one_sender_only(store):
    store.letters.write(LETTER, SEAL, NOW)
    (claimed,) = store.letters.claim(SEAL, NOW)
    assert claimed.letter == LETTER
    assert list(store.letters.claim(SEAL, NOW)) == []


def test_a_sender_who_dies_loses_no_letter(store):
    store.letters.write(LETTER, SEAL, NOW)
    next(store.letters.claim(SEAL, NOW))
    (again,) = store.letters.claim(SEAL, NOW + CLAIMED)
    assert (again.letter, again.tries) == (LETTER, 2)


def test_a_letter_with_a_key_is_written_once(store):
    assert store.letters.write(LETTER, SEAL, NOW, key="alert 7 of Monday")
    assert not store.letters.write(LETTER, SEAL, NOW, key="alert 7 of Monday")
    assert len(list(store.letters.claim(SEAL, NOW))) == 1


def test_what_a_letter_says_is_closed_and_gone_once_it_is_sent(store):
    store.letters.write(LETTER, SEAL, NOW)
    assert "Dear" not in _rows(store)
    assert "example.org" not in _rows(store)
    (claimed,) = store.letters.claim(SEAL, NOW)
    store.letters.done(claimed.number, NOW)
    assert list(store.letters.claim(SEAL, NOW + CLAIMED)) == []
    assert store.engine.value("select sealed from letters") == ""


def test_tries_grow_rarer_and_end(store):
    store.letters.write(LETTER, SEAL, NOW)
    at, tries = NOW, 0
    for _ in range(40):
        for claimed in store.letters.claim(SEAL, at):
            store.letters.later(claimed, at)
            tries = claimed.tries
        at += timedelta(hours=6)
    assert tries == MOST


def test_a_letter_sealed_with_a_lost_key_is_passed_over(store):
    store.letters.write(LETTER, Seal("lost", "letters"), NOW)
    store.letters.write(LETTER, SEAL, NOW)
    assert [one.letter for one in store.letters.claim(SEAL, NOW)] == [LETTER]


def test_old_letters_are_thrown_away(store):
    store.letters.write(LETTER, SEAL, NOW)
    assert store.letters.tidy(NOW + KEPT - timedelta(seconds=1), KEPT) == 0
    assert store.letters.tidy(NOW + KEPT, KEPT) == 1


def _rows(store) -> str:
    return str(store.engine.rows("select * from letters"))
