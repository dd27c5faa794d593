"""What happens when somebody follows a link that ties a record to their account."""

from enum import StrEnum

from careers.people.clients.access import works_at
from careers.people.clients.client import Client
from careers.people.entry.account import Account


class Tie(StrEnum):
    """What a link would do for whoever follows it."""

    NEW = "new"
    MOVES = "moves"
    OWN = "own"
    COUNSELOR = "counselor"


GOES_ON = (Tie.NEW, Tie.MOVES)
"""What one may say yes to; the others change nothing."""


def tie_of(client: Client, account: Account) -> Tie:
    """Tell what would happen; a counselor who tries the link ties nothing."""
    if client.account == account.number:
        return Tie.OWN
    if client.agency in works_at(account):
        return Tie.COUNSELOR
    return Tie.NEW if client.account is None else Tie.MOVES
