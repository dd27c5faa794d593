from dataclasses import replace

from careers.people.employers.rename import Rename, needs_a_look
from tests.cast import NOW

ASKED = Rename(
    employer="northbank", before="Northbank", name="Southbridge", account=1, at=NOW
)
NAMES = ("Northbank", "Harbour Travel")


def test_another_name_for_whoever_was_checked_waits_for_a_moderator():
    assert needs_a_look(ASKED, NAMES, is_proven=True)
    assert not needs_a_look(ASKED, NAMES, is_proven=False)


def test_a_name_nearly_like_another_employers_waits():
    near = replace(ASKED, name="Harbour Travell")
    assert needs_a_look(near, NAMES, is_proven=False)


def test_writing_the_same_name_otherwise_is_not_like_another():
    assert not needs_a_look(replace(ASKED, name="NorthBank"), NAMES, is_proven=False)


def test_a_name_waits_until_it_is_decided():
    assert ASKED.waits
    done = ASKED.done(NOW, granted=False, reason="Another firm is called so.")
    assert not done.waits
    assert not done.granted
