"""A group: a list of clients that a counselor handed in to have planned."""

import re
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from careers.people.clients.group_plan import Fate
from careers.people.clients.group_row import GroupRow

KEPT = timedelta(days=7)
"""So long a group can be come back to; then it is thrown away with its plans."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """One list, whose it is, and the columns that said nothing to us.

    ``mark`` tells whether another list is the same, byte for byte.
    """

    agency: str
    account: int
    made_at: datetime
    name: str = ""
    total: int = 0
    unknown: tuple[str, ...] = ()
    started: bool = False
    mark: str = ""
    number: int | None = None

    @property
    def gone_at(self) -> datetime:
        """Tell when it is thrown away."""
        return self.made_at + KEPT


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupMember:
    """A row of a group, as it was read and what became of it.

    ``file`` is the CV that came with it, until it is read. ``cells`` is the line of the
    report, ``body`` the plan to be printed, ``data`` the plan for programs; ``twice``
    is an earlier line with the same code.
    """

    line: int
    code: str
    row: GroupRow | None = None
    file: bytes = b""
    fate: Fate | None = None
    problem: str = ""
    remedy: str = ""
    cells: tuple[str, ...] = ()
    body: str = ""
    data: str = ""
    twice: int = 0

    def bad(self, problem: str, remedy: str) -> "GroupMember":
        """Say that nobody can plan with this row."""
        return replace(
            self, fate=Fate.UNREADABLE, problem=problem, remedy=remedy, file=b""
        )


class Codes:
    """The codes of a list, and the lines on which each stood first."""

    def __init__(self) -> None:
        self._first: dict[str, int] = {}

    def before(self, code: str, line: int) -> int:
        """Tell the earlier line that has the same code; 0 where there is none."""
        first = self._first.setdefault(code.casefold(), line) if code else line
        return first if first != line else 0


def file_name(code: str, taken: set[str]) -> str:
    """Name the files of a plan by its code, each name once."""
    plain = re.sub(r"[^A-Za-z0-9_-]+", "-", code).strip("-")[:60] or "client"
    name, number = plain, 1
    while name.lower() in taken or name.lower() == "report":
        number += 1
        name = f"{plain}-{number}"
    taken.add(name.lower())
    return name
