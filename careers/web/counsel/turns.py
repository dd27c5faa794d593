"""Whose turn it is: through a caseload from one client to the next."""

from dataclasses import dataclass
from datetime import UTC, datetime, time

from careers.people.clients.attention import Reason, in_order
from careers.people.clients.client import Client
from careers.people.clients.digest import Listed
from careers.web.context import store, today
from careers.web.counsel.listing import mine, seen_today
from careers.web.who import me


@dataclass(frozen=True, slots=True)
class Turn:
    """Why a client needs attention, and who waits that was not opened today."""

    why: tuple[Reason, ...]
    waiting: tuple[Listed, ...]

    @property
    def next(self) -> Listed | None:
        """Tell who comes next, if anybody waits."""
        return self.waiting[0] if self.waiting else None


def turn_of(client: Client) -> Turn:
    """Tell why it is this client's turn, and whose is next among one's own."""
    agency = store().agencies.find(client.agency)
    own = mine(agency) if agency else []
    ordered = in_order(own, seen_today(own))
    opened = store().client_looks.opened(me().number, _morning())
    return Turn(
        why=next((why for one, why in ordered if one.number == client.number), ()),
        waiting=tuple(one for one, why in ordered if why and one.number not in opened),
    )


def _morning() -> datetime:
    return datetime.combine(today(), time(), UTC)
