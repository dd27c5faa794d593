"""The client a counselor works with right now: their record stands where one's own
profile would.

While it is open, everything about “your fit” is the client's: what is read, answered
or put right goes into their record, and nowhere else.
"""

from dataclasses import replace
from datetime import UTC, date
from typing import cast

from flask import g, session

from careers.people.clients import client as clients
from careers.people.clients.access import sees
from careers.people.clients.client import Client, Look, Looked, Said
from careers.people.clients.digest import Digest
from careers.people.entry.seal import Seal
from careers.people.seekers.anonymous import AnonymousProfile
from careers.web.context import now, settings, store
from careers.web.who import account

OPEN = "client"
SEEN = "client_seen"
HOUR = 3600


def client_seal() -> Seal:
    """Take the key that closes the records of clients."""
    return clients.client_seal(settings().secret_key)


def may_see(client: Client) -> bool:
    """Whether whoever is here may open a record."""
    own, agency = account(), store().agencies.find(client.agency)
    return bool(own and agency and sees(own, client, agency))


def may_read(client: Client) -> bool:
    """Whether they may, and the client still agrees to it."""
    return may_see(client) and not has_ended(client.said)


def consent_day() -> date:
    """Tell the day by which consents end: one clock for all, not the reader’s own.

    A reader’s zone comes with the address, and nobody may read on by naming another.
    """
    return now().astimezone(UTC).date()


def has_ended(own: Said | Digest) -> bool:
    """Whether a client’s consent has ended."""
    return own.is_over(consent_day())


def open_client() -> Client | None:
    """Tell whose record is open in this browser; asked anew for each request."""
    if "open_client" not in g:
        number = session.get(OPEN) if account() else None
        found = store().clients.find(number, client_seal()) if number else None
        g.open_client = found if found and may_read(found) else None
        if g.open_client:
            _look_again(g.open_client)
    return cast(Client | None, g.open_client)


def open_record(client: Client) -> None:
    """Work with a client from now on; that is written down."""
    session[OPEN] = client.number
    g.open_client = client
    session[SEEN] = int(now().timestamp())
    look(client, Looked.TALK)


def _look_again(client: Client) -> None:
    """Write down once an hour that a record is still open on somebody's screen."""
    moment = int(now().timestamp())
    if moment - session.get(SEEN, 0) >= HOUR:
        session[SEEN] = moment
        look(client, Looked.TALK)


def close_record() -> None:
    """Work for oneself again."""
    session.pop(OPEN, None)
    g.open_client = None


def keep_in_record(client: Client, profile: AnonymousProfile) -> None:
    """Put a changed profile into a client's record."""
    said = replace(client.said, profile=profile)
    g.open_client = store().clients.put(client.saying(said, now()), client_seal())
    look(client, Looked.CHANGED)


def look(client: Client, what: Looked) -> None:
    """Write down that whoever is here looked at a record."""
    own = account()
    if own and client.number:
        store().clients.look(Look(client.number, own.number, what, now()))
