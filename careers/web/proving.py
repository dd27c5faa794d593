"""Proving who one is: passwords and codes, with a limit to guessing."""

from flask import abort, request

from careers.people.entry.account import Account
from careers.people.entry.password import is_dated, is_right, keep
from careers.people.entry.patience import (
    CODE,
    SIGN_IN,
    SIGN_IN_ANYWHERE,
    SIGN_IN_FROM,
    Patience,
)
from careers.people.entry.seal import Seal
from careers.people.entry.second_factor import plain_spare, step_of
from careers.web.context import now, settings, store


def insist_on_patience(patience: Patience, whose: str) -> None:
    """Answer 429 when something was tried too often."""
    if not store().buckets.take(patience, whose, now()):
        abort(429)


def place_on_the_net() -> str:
    """Name where a request comes from, only to count tries; it is kept as a hash."""
    return request.remote_addr or ""


def proven(email: str, password: str) -> Account | None:
    """Find the account of an address, when the password is right.

    Wrong address and wrong password take the same time and give the same answer.
    """
    insist_on_patience(SIGN_IN_FROM, place_on_the_net())
    _insist_on_patience_with(email)
    found = store().accounts.by_email(email)
    return found if holds(found, password) else None


def holds(found: Account | None, password: str) -> bool:
    """Whether a password is theirs; one that was kept the old way is kept anew."""
    kept = store().accounts.password(found.number) if found else None
    if not is_right(kept, password):
        return False
    if found and kept:
        store().buckets.give_back(SIGN_IN, _from_here(found.email))
        if is_dated(kept):
            store().accounts.set_password(found.number, keep(password))
    return True


def holds_own(found: Account, password: str) -> bool:
    """Whether somebody signed in knows the password; guessing is limited here too."""
    _insist_on_patience_with(found.email)
    return holds(found, password)


def has_code(found: Account, typed: str) -> bool:
    """Whether a code is right, from the app or off the paper; each works once."""
    insist_on_patience(CODE, str(found.number))
    kept = store().accounts.factor(found.number)
    key = open_key(kept[0]) if kept else None
    if kept is None or key is None:
        return False
    step = step_of(key, typed, now(), after=kept[1])
    if step is not None and store().accounts.use_step(found.number, step):
        store().buckets.give_back(CODE, str(found.number))
        return True
    return store().accounts.use_spare(found.number, plain_spare(typed))


def _insist_on_patience_with(email: str) -> None:
    insist_on_patience(SIGN_IN, _from_here(email))
    insist_on_patience(SIGN_IN_ANYWHERE, email)


def _from_here(email: str) -> str:
    return f"{email} {place_on_the_net()}"


def close_key(key: str) -> str:
    """Seal the key of an app for keeping."""
    return _seal().close(key.encode())


def open_key(sealed: str) -> str | None:
    """Read a key that was kept."""
    key = _seal().open(sealed)
    return key.decode() if key else None


def _seal() -> Seal:
    return Seal(settings().secret_key, "second factor")
