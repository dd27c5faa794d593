"""Passwords: which are too weak, and how they are kept (Argon2id)."""

from functools import cache
from itertools import pairwise

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from rapidfuzz.distance import Levenshtein

SHORTEST = 10
LONGEST = 200
"""Long sentences are welcome; a megabyte to be hashed is not."""

VARIETY = 5
"""Fewer different characters than this are a pattern, no password."""

COMMON = frozenset(
    (
        *("password", "passwort", "contraseña", "qwerty", "qwertz", "azerty"),
        *("letmein", "welcome", "iloveyou", "dragon", "monkey", "football"),
        *("baseball", "sunshine", "princess", "superman", "trustno1", "starwars"),
        *("whatever", "changeme", "administrator", "headway", "careers"),
        *("callcenter", "customerservice", "1q2w3e4r5t", "qwertyuiop", "asdfghjkl"),
    )
)
"""What people choose first everywhere; numbers and marks around them help nobody."""

HASHER = PasswordHasher(time_cost=2, memory_cost=19456, parallelism=1)
"""OWASP's second choice: 17 ms here, where the library's defaults cost 150 ms."""


def weakness(password: str, *, email: str = "") -> str | None:
    """Say what is wrong with a new password; ``None`` when it will do."""
    if len(password) < SHORTEST:
        return f"Use at least {SHORTEST} characters. A short sentence is good"
    if len(password) > LONGEST:
        return f"Use at most {LONGEST} characters"
    if len(set(password.casefold())) < VARIETY:
        return "Use more different characters"
    if _is_common(password):
        return "That is one of the first anybody would try. Use words of your own"
    if _is_about(password, email):
        return "That is too close to your e-mail address"
    return None


def keep(password: str) -> str:
    """Hash a password for keeping."""
    return HASHER.hash(password)


def is_right(kept: str | None, password: str) -> bool:
    """Compare a password with what is kept.

    Without anything kept the time is spent all the same: nobody can tell by the clock
    whether there is an account.
    """
    try:
        return HASHER.verify(kept or _nobodys(), password[:LONGEST]) and bool(kept)
    except (VerificationError, InvalidHashError):
        return False


def is_dated(kept: str) -> bool:
    """Whether a password was kept with weaker settings than today's."""
    return HASHER.check_needs_rehash(kept)


@cache
def _nobodys() -> str:
    return HASHER.hash("the password of nobody at all")


def _is_common(password: str) -> bool:
    bare = "".join(sign for sign in password.casefold() if sign.isalnum())
    letters = bare.strip("0123456789")
    return bare in COMMON or letters in COMMON or _is_a_run(bare)


def _is_a_run(bare: str) -> bool:
    steps = {ord(after) - ord(before) for before, after in pairwise(bare)}
    return len(bare) > 1 and len(steps) == 1 and steps <= {-1, 0, 1}


def _is_about(password: str, email: str) -> bool:
    if not email:
        return False
    lower, box = password.casefold(), email.casefold().partition("@")[0]
    near = Levenshtein.distance(lower, email.casefold()) <= 2
    return near or (len(box) >= 5 and lower.strip("0123456789!.?") == box)
