"""A page behind a door: whose it is, where it stands, and what is done there first."""

from collections.abc import Callable
from typing import NamedTuple

from playwright.sync_api import Page


def nothing(page: Page) -> None:
    """The page is what its address shows."""


class Room(NamedTuple):
    """Whose page it is, where it stands, and what is done there before it is seen."""

    who: str
    at: str
    do: Callable[[Page], None] = nothing
    status: int = 200
