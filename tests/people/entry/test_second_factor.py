from datetime import timedelta

import pyotp
import pytest

from careers.people.entry.second_factor import (
    address,
    fresh_key,
    plain_spare,
    spare_codes,
    step_of,
)
from tests.cast import NOW

KEY = fresh_key()


def code(late: int = 0) -> str:
    return pyotp.TOTP(KEY).at(NOW + timedelta(seconds=late))


@pytest.mark.parametrize("late", [-30, 0, 30])
def test_a_clock_may_be_half_a_minute_off(late):
    assert step_of(KEY, code(late), NOW) is not None


@pytest.mark.parametrize("late", [-90, 90])
def test_an_old_code_is_worth_nothing(late):
    assert step_of(KEY, code(late), NOW) is None


def test_a_code_works_once():
    step = step_of(KEY, code(), NOW)
    assert step_of(KEY, code(), NOW, after=step) is None


def test_spaces_are_forgiven_and_nonsense_is_not():
    shown = code()
    assert step_of(KEY, f"{shown[:3]} {shown[3:]}", NOW) is not None
    assert step_of(KEY, "", NOW) is None
    assert step_of(KEY, "１２３４５６", NOW) is None


def test_the_address_names_the_site_and_the_account():
    assert "issuer=Headway" in address(KEY, "ana@example.org")
    assert "ana%40example.org" in address(KEY, "ana@example.org")


def test_spare_codes_can_be_typed_as_they_are_read():
    codes = spare_codes()
    assert len(set(codes)) == 8
    assert plain_spare(codes[0].upper().replace("-", " ")) == codes[0]
