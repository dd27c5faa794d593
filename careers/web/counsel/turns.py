"""Whose turn it is: through a caseload from one client to the next."""

from dataclasses import dataclass
from datetime import UTC, datetime, time

from careers.people.clients.agency import Agency
from careers.people.clients.attention import Reason, in_order, reasons
from careers.people.clients.client import Client
from careers.people.clients.digest import digest_of
from careers.web.context import now, store, today
from careers.web.counsel.listing import mine, seen_for, seen_today
from careers.web.counsel.own_plan import OwnPlan
from careers.web.record import client_seal, has_ended
from careers.web.who import me


@dataclass(frozen=True, slots=True)
class Turn:
    """Why a client needs attention, who comes next, and how many were not opened."""

    why: tuple[Reason, ...]
    next: Client | None
    called: str
    waiting: int


def turn_of(own: OwnPlan) -> Turn:
    """Tell why it is this client's turn, and whose is next among one's own.

    Only this record is opened and the next: the order of the rest is a few minutes old.
    """
    agency = store().agencies.find(own.client.agency)
    waiting = _waiting(agency) if agency else []
    while waiting:
        first = store().clients.find(waiting[0], client_seal())
        if first and _is_mine(first):
            return Turn(_why(own), first, _called(first), len(waiting))
        waiting = waiting[1:]
    return Turn(_why(own), None, "", 0)


def _why(own: OwnPlan) -> tuple[Reason, ...]:
    if not _is_mine(own.client):
        return ()
    digest = digest_of(own.client, own.folder.versions, own.folder.follow)
    return reasons(digest, seen_for([digest]))


def _waiting(agency: Agency) -> list[int]:
    """Name who needs attention and was not opened today, in their order."""
    opened = store().client_looks.opened(me().number, _morning())
    return [number for number in _round(agency) if number not in opened]


def _round(agency: Agency) -> tuple[int, ...]:
    """Name who needs attention at all, as it was found a few minutes ago or now."""
    shelf, by, day = store().rounds, me().number, today()
    kept = shelf.find(by, agency.slug, day=day, now=now())
    if kept is not None:
        return kept
    own = mine(agency)
    made = tuple(one.number for one, why in in_order(own, seen_today(own)) if why)
    shelf.put(by, agency.slug, made, day=day, now=now())
    return made


def _is_mine(client: Client) -> bool:
    """Whether it is one's own client still, and their record is open."""
    return client.closed_at is None and client.counselor == me().number


def _called(client: Client) -> str:
    """Name who comes next: by code alone once consent has ended."""
    return f"Client {client.code}" if has_ended(client.said) else client.called


def _morning() -> datetime:
    return datetime.combine(today(), time(), UTC)
