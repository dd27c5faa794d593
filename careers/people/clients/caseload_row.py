"""One row of a caseload that moves in from another system, and whether it may."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from careers.errors import CareersError
from careers.people.clients.group_limits import limits_in
from careers.people.clients.group_row import (
    RowDesk,
    goal_in,
    limit_cells,
    role_in,
    said_in,
)
from careers.people.clients.intake import Intake
from careers.people.entry.address import plain

MOST_TAGS = 12
YES = re.compile(r"^(?:y|yes|x|true|1|agreed|signed|given|si|sí|\d[\d./-]{5,9})$")
NO = re.compile(r"^(?:n|no|false|0|refused|declined|withdrawn|revoked)$")


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseloadRow:
    """A client as their row tells; ``agreed`` is ``None`` where it does not say."""

    line: int
    code: str = ""
    name: str = ""
    email: str = ""
    phone: str = ""
    tags: tuple[str, ...] = ()
    agreed: bool | None = None
    intake: Intake = field(default_factory=Intake)

    @property
    def called(self) -> str:
        """The name to show: the own one, or the code."""
        return self.name or self.code or "no code yet"


def caseload_row(line: int, given: Mapping[str, Any], desk: RowDesk) -> CaseloadRow:
    """Read one row. Raises ``CareersError`` for one that cannot be taken on."""
    said = said_in(given)
    name = said.get("name") or f"{said.get('first', '')} {said.get('last', '')}".strip()
    if not (name or said.get("code")):
        raise CareersError("Neither a name nor a code.", "Give one of them.")
    agreed = _agreed(said.get("consent", ""))
    if agreed is False:
        raise CareersError(
            "This client has not agreed.", "Ask them first, then take them on."
        )
    start, goal = said.get("start", ""), said.get("goal", "")
    return CaseloadRow(
        line=line,
        code=said.get("code", "")[:40],
        name=name[:120],
        email=_email(said.get("email", "")),
        phone=said.get("phone", "")[:40],
        tags=_tags(said.get("tags", "")),
        agreed=agreed,
        intake=Intake(
            start=role_in(start, desk) if start else "",
            goals=(goal_in(goal, desk),) if goal else (),
            limits=limits_in("; ".join(limit_cells(said))).limits,
        ),
    )


def doubled(code: str, seen: Mapping[str, int], taken: frozenset[str]) -> str:
    """Say what is wrong with a code that is there already; nothing if it is not."""
    if code in taken:
        return f"A client of this agency has the code {code}."
    return f"Line {seen[code]} has the code {code} too." if code in seen else ""


def _agreed(said: str) -> bool | None:
    """Read a column on consent; words nobody knows are no consent."""
    words = said.strip().lower()
    if NO.match(words):
        return False
    return True if YES.match(words) else None


def _email(said: str) -> str:
    if said and plain(said) is None:
        raise CareersError(
            f"“{said[:60]}” is no e-mail address.", "Mend it, or leave it out."
        )
    return plain(said) or "" if said else ""


def _tags(said: str) -> tuple[str, ...]:
    parts = (" ".join(part.split())[:40] for part in re.split("[,;|]", said))
    return tuple(dict.fromkeys(part for part in parts if part))[:MOST_TAGS]
