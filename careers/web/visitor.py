"""The profile of whoever is here: kept with their account, or behind a random cookie.

Somebody signed in who agreed to it has the kept one everywhere. Everybody else has a
locker for two idle hours. Pages that show a profile are never kept by anybody, and
nothing of it stands in an address.
"""

from secrets import token_urlsafe
from typing import cast

from flask import Response, after_this_request, g, request

from careers.people.clients.client import Client
from careers.people.entry.seal import Seal
from careers.people.seekers.anonymous import AnonymousProfile
from careers.people.seekers.kept_profile import Consent, Why
from careers.people.seekers.ticket import Ticket
from careers.web.context import now, settings, store
from careers.web.private import ones_own, take_back, varying
from careers.web.record import keep_in_record, open_client
from careers.web.who import account

COOKIE = "locker"


def visitor() -> AnonymousProfile | None:
    """Open what this visitor keeps with us, if anything; once a request."""
    if "visitor" not in g:
        g.visitor = _of_client() if open_client() else _own()
        after_this_request(ones_own if g.visitor else varying)
    return cast(AnonymousProfile | None, g.visitor)


def consent() -> Consent | None:
    """Tell on which terms somebody signed in keeps a profile; ``None``: they do not."""
    if "consent" not in g:
        own = account()
        g.consent = store().kept_profiles.consent(own.number) if own else None
    return cast(Consent | None, g.consent)


def in_locker() -> AnonymousProfile | None:
    """Open the locker of this browser."""
    ticket = _ticket()
    return store().profiles.find(ticket, now()) if ticket else None


def keep(profile: AnonymousProfile) -> None:
    """Keep a new text, in a new locker or as a new version."""
    if client := open_client():
        return _record(client, profile)
    if consent():
        return put(profile, Why.REPLACED)
    empty_locker()
    ticket = Ticket(token_urlsafe(32), settings().secret_key)
    store().profiles.keep(ticket, profile, now())
    g.visitor = profile
    after_this_request(lambda response: _give(response, ticket))
    return None


def change(profile: AnonymousProfile) -> None:
    """Put a changed profile back into the locker it came from, or into a new one."""
    if client := open_client():
        return _record(client, profile)
    if consent():
        return put(profile, Why.CHANGED)
    ticket = _ticket() if visitor() else None
    if ticket is None:
        return keep(profile)
    store().profiles.keep(ticket, profile, now())
    g.visitor = profile
    return None


def put(profile: AnonymousProfile, why: Why) -> None:
    """Keep a version with the account, as far as its owner allows."""
    own, agreed = account(), consent()
    if own and agreed:
        key = profile_seal()
        store().kept_profiles.put(own.number, profile, key, why=why, at=now())
        g.visitor = agreed.allows(profile)


def forget() -> None:
    """Forget everything: the locker, and all versions with what was agreed."""
    if client := open_client():
        return _record(client, AnonymousProfile())
    return forget_own()


def forget_own() -> None:
    """Forget what one keeps of oneself, also while the record of a client is open."""
    own = account()
    if own and consent():
        store().kept_profiles.forget(own.number)
    g.consent = None
    empty_locker()


def empty_locker() -> None:
    """Empty the locker and take the ticket back."""
    ticket = _ticket()
    g.visitor = None
    if ticket:
        store().profiles.forget(ticket)
        after_this_request(lambda response: ones_own(take_back(response, COOKIE)))


def profile_seal() -> Seal:
    """Take the key that closes kept profiles."""
    return Seal(settings().secret_key, "profiles")


def _of_client() -> AnonymousProfile | None:
    client = open_client()
    own = client.said.profile if client else AnonymousProfile()
    return None if own == AnonymousProfile() else own


def _own() -> AnonymousProfile | None:
    return _with_account() or in_locker()


def _record(client: Client, profile: AnonymousProfile) -> None:
    keep_in_record(client, profile)
    g.visitor = profile


def _with_account() -> AnonymousProfile | None:
    own = account()
    if own is None or consent() is None:
        return None
    newest = store().kept_profiles.newest(own.number, profile_seal())
    return newest.profile if newest else None


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
    return ones_own(response)
