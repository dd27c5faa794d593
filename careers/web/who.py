"""Who is here: the account behind the cookie, if somebody is signed in."""

from typing import cast

from flask import Response, abort, after_this_request, g, request, session

from careers.people.entry.account import Account
from careers.people.entry.membership import Part
from careers.people.entry.session import HALF, Session, device
from careers.web.context import now, settings, store
from careers.web.private import ones_own, take_back, varying

COOKIE = "signed_in"
HALF_COOKIE = "half_in"


def account() -> Account | None:
    """Tell who is signed in; once a request."""
    if "account" not in g:
        found = this_session()
        g.account = store().accounts.find(found.account) if found else None
        if g.account:
            store().findables.seen(g.account.number, now())
        after_this_request(ones_own if g.account else varying)
    return cast(Account | None, g.account)


def me() -> Account:
    """Tell who is signed in, on a page that nobody else reaches."""
    found = account()
    return found or abort(403)


def hires() -> bool:
    """Whether somebody signed in hires for an employer: their desk is in the head."""
    found = account()
    return bool(found and found.is_a(Part.RECRUITER))


def counsels() -> bool:
    """Whether somebody signed in works with clients."""
    found = account()
    parts = (Part.COUNSELOR, Part.LEAD)
    return bool(found and any(found.is_a(part) for part in parts))


def this_session() -> Session | None:
    """Find the session of this browser."""
    secret = request.cookies.get(COOKIE)
    return store().sessions.find(secret, now()) if secret else None


def sign_in(number: int) -> None:
    """Sign somebody in, in a session of its own: an old cookie is worth nothing."""
    _leave(COOKIE)
    _leave(HALF_COOKIE, half=True)
    session.clear()
    secret = store().sessions.open(number, now(), device=_device())
    g.account = store().accounts.find(number)
    _give(COOKIE, secret, int(store().sessions.longest.total_seconds()))


def half_sign_in(number: int) -> None:
    """Remember for ten minutes whose password was right; a code is still asked."""
    session.clear()
    secret = store().sessions.open(number, now(), half=True)
    _give(HALF_COOKIE, secret, int(HALF.total_seconds()))


def half_signed_in() -> Account | None:
    """Tell whose code is asked."""
    secret = request.cookies.get(HALF_COOKIE)
    found = store().sessions.find(secret, now(), half=True) if secret else None
    return store().accounts.find(found.account) if found else None


def sign_out() -> None:
    """Sign out of this browser."""
    _leave(COOKIE)
    session.clear()
    g.account = None
    after_this_request(lambda response: ones_own(take_back(response, COOKIE)))


def _device() -> str:
    return device(request.headers.get("User-Agent", "")[:400])


def _leave(cookie: str, *, half: bool = False) -> None:
    secret = request.cookies.get(cookie)
    found = store().sessions.find(secret, now(), half=half) if secret else None
    if found:
        store().sessions.close(found.name, found.account)


def _give(name: str, secret: str, seconds: int) -> None:
    def give(response: Response) -> Response:
        response.set_cookie(
            name,
            secret,
            max_age=seconds,
            httponly=True,
            samesite="Lax",
            secure=settings().secure or request.is_secure,
        )
        if name == COOKIE:
            take_back(response, HALF_COOKIE)
        return ones_own(response)

    after_this_request(give)
