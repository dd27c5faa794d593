"""Whose clients a list holds: one counselor's among those one may see."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from careers.people.clients.digest import Listed
from careers.web.context import store
from careers.web.who import me


@dataclass(frozen=True, slots=True)
class Counselor:
    """A counselor with how many clients they have on a list."""

    number: int
    name: str
    count: int


def counselors_of(clients: Iterable[Listed]) -> tuple[Counselor, ...]:
    """Name the counselors of some clients, oneself first, then by name."""
    counts = Counter(own.counselor for own in clients)
    found = (Counselor(number, _name(number), counts[number]) for number in counts)
    return tuple(sorted(found, key=lambda own: (own.number != me().number, own.name)))


def _name(number: int) -> str:
    if number == me().number:
        return "You"
    account = store().accounts.find(number)
    return account.email if account else "Nobody any more"
