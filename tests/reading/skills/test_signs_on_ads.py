"""No way of asking is tried without a sign, and none is missed for want of one."""

from careers.reading.skills.asked_on_ads import _ASKED
from careers.reading.skills.signs_on_ads import AS_WRITTEN, SIGNS, is_worth_a_look


def test_every_way_of_asking_has_its_signs() -> None:
    assert SIGNS.keys() == _ASKED.keys()
    assert _ASKED.keys() >= AS_WRITTEN
    assert all(sign == sign.lower() for own in SIGNS.values() for sign in own)


def test_a_text_without_any_sign_is_not_worth_a_look() -> None:
    assert is_worth_a_look("time-management", "manage your own time")
    assert not is_worth_a_look("time-management", "answer calls, keep notes")
