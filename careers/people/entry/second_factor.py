"""The second factor: codes of six digits from an app on the phone (TOTP, RFC 6238)."""

import re
from datetime import datetime
from secrets import choice

import pyotp

STEP = 30
"""Seconds for which one code holds."""

SPARE = 8
"""How many codes for a lost phone."""

LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
"""Nothing that is read wrongly off paper."""


def fresh_key() -> str:
    """Make the key that the app and we share."""
    return pyotp.random_base32()


def address(key: str, email: str) -> str:
    """Write the key as the address that apps read from a picture."""
    return pyotp.TOTP(key).provisioning_uri(name=email, issuer_name="Headway")


def step_of(key: str, typed: str, now: datetime, *, after: int = 0) -> int | None:
    """Find the half minute a code belongs to; ``None`` when it is wrong or used.

    One half minute early or late is allowed, for clocks that differ. A code at or
    before step ``after`` was used already: nobody who looked on can use it again.
    """
    digits = re.sub(r"\D", "", typed)
    today = int(now.timestamp()) // STEP
    totp = pyotp.TOTP(key)
    for step in (today, today - 1, today + 1):
        if step > after and pyotp.utils.strings_equal(totp.at(step * STEP), digits):
            return step
    return None


def spare_codes() -> tuple[str, ...]:
    """Make codes for the day the phone is lost; each works once."""
    return tuple(f"{_letters(5)}-{_letters(5)}" for _ in range(SPARE))


def plain_spare(typed: str) -> str:
    """Write a spare code the way it is kept."""
    bare = re.sub(r"[^a-z0-9]", "", typed.casefold())
    return f"{bare[:5]}-{bare[5:]}"


def _letters(count: int) -> str:
    return "".join(choice(LETTERS) for _ in range(count))
