"""Whose program is asking: the key it shows, and how often it may ask."""

from math import ceil
from typing import cast

from flask import g, request
from werkzeug.wrappers import Response

from careers.people.employers.program_key import ProgramKey, looks_like_key
from careers.people.entry.patience import PROGRAM, PROGRAM_FROM, Patience
from careers.web.context import now, store
from careers.web.programs.refused import Refused
from careers.web.proving import place_on_the_net

ASK = {"WWW-Authenticate": 'Bearer realm="Headway"'}
WRONG = {"WWW-Authenticate": 'Bearer realm="Headway", error="invalid_token"'}
WINDOW = ceil(PROGRAM.tries / PROGRAM.rate)
"""Seconds in which an empty bucket is full again."""


def insist_on_key() -> None:
    """Let in whoever shows a key that works, as often as is bearable."""
    found = _known(_shown())
    if not found.works:
        raise Refused("ended-key", f"The key “{found.label}” has ended.")
    g.program_key = found
    if not store().buckets.take(PROGRAM, str(found.number), now()):
        raise Refused("too-often", _too_often(PROGRAM, str(found.number)))
    if found.is_news(now()):
        store().program_keys.used(found.number, now())


def key() -> ProgramKey:
    """Give the key of the program that asks, on a page that no other reaches."""
    return cast(ProgramKey, g.program_key)


def tell_limits(response: Response) -> Response:
    """Say in each answer how often one may ask, and keep it out of all caches."""
    response.headers["Cache-Control"] = "no-store"
    response.headers["Vary"] = "Authorization"
    found = g.get("program_key")
    if found is not None:
        left = store().buckets.left(PROGRAM, str(found.number), now())
        full = ceil((PROGRAM.tries - left) / PROGRAM.rate)
        policy = f'"key";q={PROGRAM.tries};w={WINDOW}'
        response.headers["RateLimit-Policy"] = policy
        response.headers["RateLimit"] = f'"key";r={int(left)};t={full}'
    if response.status_code == 429:
        response.headers["Retry-After"] = str(_wait(*_whose()))
    return response


def _shown() -> str:
    """Take the key out of the header; nothing else can carry one."""
    kind, _, secret = request.headers.get("Authorization", "").partition(" ")
    if not secret.strip() or kind.lower() != "bearer":
        raise Refused("no-key", "No key was sent.", headers=ASK)
    return secret.strip()


def _known(secret: str) -> ProgramKey:
    found = store().program_keys.find(secret) if looks_like_key(secret) else None
    if found is None:
        if not store().buckets.take(PROGRAM_FROM, place_on_the_net(), now()):
            raise Refused("too-often", _too_often(PROGRAM_FROM, place_on_the_net()))
        raise Refused("no-key", "This is no key of ours.", headers=WRONG)
    return found


def _too_often(patience: Patience, whose: str) -> str:
    return f"This was asked too often. Wait {_wait(patience, whose)} seconds."


def _whose() -> tuple[Patience, str]:
    found = g.get("program_key")
    if found is None:
        return PROGRAM_FROM, place_on_the_net()
    return PROGRAM, str(found.number)


def _wait(patience: Patience, whose: str) -> int:
    """Seconds until the next try; at least one, so that nobody tries at once."""
    left = store().buckets.left(patience, whose, now())
    return max(1, ceil((1 - left) / patience.rate))
