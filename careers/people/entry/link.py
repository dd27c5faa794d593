"""Links in letters that do one thing, once, for a while."""

from dataclasses import dataclass
from enum import StrEnum


class Purpose(StrEnum):
    """What a link is for."""

    CHOOSE = "choose a password"
    MOVE = "move to an address"


@dataclass(frozen=True, slots=True)
class Link:
    """A link that was sent to an address; ``account`` is ``None`` for a newcomer."""

    purpose: Purpose
    email: str
    account: int | None = None
