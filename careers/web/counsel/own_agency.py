"""Whose agency and whose client it is: only those the agency lets in reach one."""

from flask import abort, redirect, url_for

from careers.people.clients.access import leads, works_at
from careers.people.clients.agency import Agency
from careers.people.clients.client import Client, Looked
from careers.people.entry.account import Account
from careers.people.entry.membership import Membership, Part
from careers.people.event import Event, Subject
from careers.web.context import now, store
from careers.web.record import client_seal, has_ended, look, may_see
from careers.web.who import me


def my_agencies() -> tuple[Agency, ...]:
    """List the agencies one works at, by name."""
    found = (store().agencies.find(slug) for slug in works_at(me()))
    return tuple(sorted((own for own in found if own), key=lambda own: own.name))


def working_agencies() -> tuple[Agency, ...]:
    """List those at which clients can be taken on."""
    return tuple(own for own in my_agencies() if own.works)


def working_agency(slug: str) -> Agency:
    """Fetch an agency one works at; one that takes nobody on says so instead."""
    agency = my_agency(slug)
    if not agency.works:
        abort(redirect(url_for("agencies.show", slug=slug), 303))
    return agency


def my_agency(slug: str) -> Agency:
    """Fetch an agency one works at; any other is not there."""
    if slug not in works_at(me()):
        abort(404)
    return store().agencies.find(slug) or abort(404)


def led_agency(slug: str) -> Agency:
    """Fetch an agency one leads; nothing is told of its work while it is suspended."""
    agency = my_agency(slug)
    if not leads(me(), slug):
        abort(404)
    if agency.suspended_on:
        abort(redirect(url_for("agencies.show", slug=slug), 303))
    return agency


def my_client(number: int, what: Looked = Looked.RECORD) -> Client:
    """Open a client's record, and write down that it was; others find nothing.

    Where the client's consent has ended, one is led to that instead.
    """
    found = known_client(number)
    if has_ended(found.said):
        abort(redirect(url_for("consents.index", number=number), 303))
    look(found, what)
    return found


def known_client(number: int) -> Client:
    """Find a client one may see, to ask for consent or to delete: not to read on."""
    found = store().clients.find(number, client_seal())
    return found if found and may_see(found) else abort(404)


def staff(slug: str) -> list[tuple[Account, frozenset[Part]]]:
    """List who works at an agency, and as what."""
    parts: dict[int, set[Part]] = {}
    people: dict[int, Account] = {}
    for part in (Part.LEAD, Part.COUNSELOR):
        for one in store().accounts.members(Membership(part, slug)):
            people[one.number] = one
            parts.setdefault(one.number, set()).add(part)
    return [(people[number], frozenset(own)) for number, own in parts.items()]


def write_down(agency: str, verb: str, note: str = "") -> None:
    """Write into an agency's history what happened."""
    event = Event(Subject("agency", agency), verb, now(), me().number, note)
    store().events.add(event)
