import pytest
from argon2 import PasswordHasher

from careers.people.entry.password import is_dated, is_right, keep, weakness

GOOD = "four quiet otters swim"


@pytest.mark.parametrize(
    ("password", "told"),
    [
        ("short", "at least 10"),
        ("x" * 201, "at most 200"),
        ("aaaaabbbbb", "more different"),
        ("Password2026!", "first anybody would try"),
        ("12qwertyuiop34", "first anybody would try"),
        ("abcdefghijkl", "first anybody would try"),
        ("9876543210", "first anybody would try"),
        ("ana.cruz99", "too close"),
        ("ana.cruz@example.org", "too close"),
    ],
)
def test_what_is_guessed_first_is_refused_with_a_reason(password, told):
    assert told in (weakness(password, email="ana.cruz@example.org") or "")


@pytest.mark.parametrize("password", [GOOD, "Ελλάδα και θάλασσα", "x8#kQ2!vTz"])
def test_words_of_ones_own_will_do_in_any_script(password):
    assert weakness(password, email="ana.cruz@example.org") is None


def test_only_the_right_password_opens():
    kept = keep(GOOD)
    assert GOOD not in kept
    assert is_right(kept, GOOD)
    assert not is_right(kept, GOOD + "!")


def test_without_an_account_no_password_is_right():
    assert not is_right(None, GOOD)
    assert not is_right(None, "the password of nobody at all")
    assert not is_right("not a hash", GOOD)


def test_what_was_kept_with_weaker_settings_is_known():
    assert is_dated(PasswordHasher(time_cost=1, memory_cost=8192).hash(GOOD))
    assert not is_dated(keep(GOOD))
