"""The anonymous profile of whoever is here, behind a random cookie.

Pages that show it are never kept by anybody, and nothing of it stands in an address.
"""

from secrets import token_urlsafe
from typing import cast

from flask import Response, after_this_request, g, request

from careers.people.anonymous import AnonymousProfile
from careers.people.ticket import Ticket
from careers.web.context import now, settings, store

COOKIE = "locker"


def visitor() -> AnonymousProfile | None:
    """Open what this visitor keeps with us, if anything; once a request."""
    if "visitor" not in g:
        ticket = _ticket()
        g.visitor = store().profiles.find(ticket, now()) if ticket else None
        after_this_request(_private if g.visitor else _varying)
    return cast(AnonymousProfile | None, g.visitor)


def keep(profile: AnonymousProfile) -> None:
    """Put a new text in a new locker; the old one is emptied."""
    forget()
    ticket = Ticket(token_urlsafe(32), settings().secret_key)
    store().profiles.keep(ticket, profile, now())
    g.visitor = profile
    after_this_request(lambda response: _give(response, ticket))


def change(profile: AnonymousProfile) -> None:
    """Put a changed profile back into the locker it came from, or into a new one."""
    ticket = _ticket() if visitor() else None
    if ticket is None:
        return keep(profile)
    store().profiles.keep(ticket, profile, now())
    g.visitor = profile
    return None


def forget() -> None:
    """Empty the locker and take the ticket back."""
    ticket = _ticket()
    g.visitor = None
    if ticket:
        store().profiles.forget(ticket)
        after_this_request(_take_back)


def never_keep(response: Response) -> Response:
    """Let nobody keep a page of these rooms: it may hold somebody's own words."""
    return _private(response)


def _ticket() -> Ticket | None:
    token = request.cookies.get(COOKIE)
    return Ticket(token, settings().secret_key) if token else None


def _give(response: Response, ticket: Ticket) -> Response:
    response.set_cookie(
        COOKIE,
        ticket.token,
        httponly=True,
        samesite="Lax",
        secure=settings().secure or request.is_secure,
    )
    return _private(response)


def _take_back(response: Response) -> Response:
    response.delete_cookie(COOKIE, httponly=True, samesite="Lax")
    return _private(response)


def _private(response: Response) -> Response:
    response.headers["Cache-Control"] = "no-store"
    return _varying(response)


def _varying(response: Response) -> Response:
    response.vary.add("Cookie")
    return response
