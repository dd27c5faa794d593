"""One row of a list of clients: who, where they are, where to, within which limits."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from careers.catalogue.catalogue import Catalogue
from careers.catalogue.checking.problem import did_you_mean
from careers.errors import CareersError
from careers.pathways.goals import Aim, is_goal
from careers.pathways.limits import Limits
from careers.people.clients.group_limits import limits_in
from careers.reading.ad.role import Titles


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupRow:
    """A client as their row tells: ``start`` and ``goal`` may be empty.

    ``cv`` names a file, ``text`` is the CV itself; ``unsaid`` are words about limits
    that nobody understood.
    """

    line: int
    code: str
    name: str = ""
    cv: str = ""
    text: str = field(default="", repr=False)
    start: str = ""
    goal: str = ""
    limits: Limits = field(default_factory=Limits)
    unsaid: tuple[str, ...] = ()

    @property
    def called(self) -> str:
        """The name to head their plan with: the own one, or the code."""
        return self.name or f"Client {self.code}"


@dataclass(frozen=True, slots=True)
class RowDesk:
    """What rows are read with."""

    catalogue: Catalogue
    titles: Titles

    @classmethod
    def of(cls, catalogue: Catalogue) -> "RowDesk":
        """Lay it out for a catalogue."""
        return cls(catalogue, Titles.of(catalogue.roles.values()))


def group_row(line: int, given: Mapping[str, Any], desk: RowDesk) -> GroupRow:
    """Read one row. Raises ``CareersError`` for one that nobody can plan with."""
    said = said_in(given)
    name = said.get("name") or f"{said.get('first', '')} {said.get('last', '')}".strip()
    own = GroupRow(
        line=line, code=said.get("code") or f"row-{line}", name=name[:120],
        cv=said.get("cv", ""), text=said.get("text", ""),
    )  # fmt: skip
    if not (own.cv or own.text or said.get("start")):
        raise CareersError(
            "Nothing says where this client is.", "Give a CV, a text or a start role."
        )
    limits = limits_in("; ".join(limit_cells(said)))
    return replace(
        own,
        start=role_in(said.get("start", ""), desk) if said.get("start") else "",
        goal=goal_in(said.get("goal", ""), desk) if said.get("goal") else "",
        limits=limits.limits,
        unsaid=limits.unsaid,
    )


def code_of(given: Mapping[str, Any]) -> str:
    """Name a row that cannot be read as far as it names itself."""
    said = said_in(given)
    return (said.get("code") or said.get("name") or "")[:40]


def unknown_headings(headings: tuple[str, ...]) -> tuple[str, ...]:
    """Name the columns that say nothing to us."""
    return tuple(name for name in headings if name.strip() and not _heading(name))


def said_in(given: Mapping[str, Any]) -> dict[str, str]:
    """Give what a row says, by the fields we know."""
    said: dict[str, str] = {}
    for heading, value in given.items():
        name, words = _heading(heading), _words(value)
        if name and words:
            said.setdefault(name, words)
    return said


def _words(value: Any) -> str:
    """Take what a cell or a JSON value says; lists are several things."""
    if isinstance(value, list | tuple):
        return "; ".join(str(own) for own in value).strip()
    if value is None or isinstance(value, Mapping | bool):
        return "yes" if value is True else ""
    return str(value).strip()


def _heading(name: str) -> str:
    """Recognise a heading however it is spelled."""
    plain = re.sub(r"[\W_]+", "", name.casefold())
    return next((own for own, names in HEADINGS.items() if plain in names), "")


def limit_cells(said: Mapping[str, str]) -> list[str]:
    """Say the limits that have a column of their own in the words of the common one."""
    cells = [said.get("limits", "")]
    for name, words in COLUMNS.items():
        value = said.get(name, "")
        if value and value.lower() not in NO:
            cells.append(words.format(value.lower()))
    return cells


def role_in(said: str, desk: RowDesk) -> str:
    """Find a role by id or by any title it goes by."""
    plain = said.lower().replace(" ", "-")
    if plain in desk.catalogue.roles:
        return plain
    named = desk.titles.role(said)
    if named is None:
        raise CareersError(
            f"There is no role “{said[:60]}”.",
            did_you_mean(
                plain,
                desk.catalogue.roles,
                otherwise="Use a title such as “Customer service representative”.",
            ),
        )
    return named.value.role


def goal_in(said: str, desk: RowDesk) -> str:
    """Find a goal: a role, or an aim of the planner."""
    plain = re.sub(r"[\W_]+", "-", said.lower()).strip("-")
    aim = next((own for own in Aim if plain in (own.value, *AIMS[own])), "")
    known = aim or plain
    return known if is_goal(desk.catalogue, known) else role_in(said, desk)


AIMS: Mapping[Aim, tuple[str, ...]] = {
    Aim.SUPERVISOR: ("any-supervisor-role", "supervisor", "leadership", "lead-others"),
    Aim.ANALYST: ("any-analyst-role", "analyst", "analysis"),
    Aim.OFF_PHONES: ("off-phones", "no-phones", "leave-the-phones"),
    Aim.BEST_PAY: ("best-pay-within-two-years", "more-pay", "better-pay", "pay"),
}
"""Other words for the aims of the planner."""

HEADINGS: Mapping[str, frozenset[str]] = {
    name: frozenset(words.split())
    for name, words in {
        "code": "code id clientid client clientcode clientno number no casenumber "
        "caseid case caseno reference ref codigo",
        "name": "name clientname fullname participant participantname nombre",
        "first": "firstname first givenname forename",
        "last": "lastname last surname familyname",
        "cv": "cv cvfile cvpath file filename path document resume resumefile "
        "resumepath attachment curriculum",
        "text": "text cvtext resumetext history workhistory experience background",
        "start": "start startrole currentrole role from jobtitle currentjob title "
        "position currentposition occupation lastjob lastrole presentrole puesto",
        "goal": "goal goalrole to target targetrole targetjob aim desiredrole "
        "desiredjob careergoal objective meta",
        "limits": "limits limit constraints restrictions conditions limites",
        "remote": "remote remoteonly fromhome workfromhome homeonly",
        "days": "days daysonly nonights noweekends daytime",
        "degree": "nodegree withoutdegree",
        "weekly": "hours weekly hoursaweek hoursperweek weeklyhours studyhours",
        "money": "money budget learningbudget trainingbudget",
        "pay": "pay minpay minimumpay paynever below salary minsalary payfloor",
        "email": "email mail emailaddress correo",
        "phone": "phone telephone mobile cell phonenumber telefono",
        "tags": "tags tag labels group cohort program",
        "consent": "consent agreed consentgiven agrees signedconsent consentdate",
        "months": "months within withinmonths horizon",
    }.items()
}
"""Headings that name each field, without spaces and signs."""

COLUMNS = {
    "remote": "from home",
    "days": "no nights",
    "degree": "no degree",
    "weekly": "{} hours",
    "money": "money {}",
    "pay": "pay {}",
    "months": "{} months",
}
NO = frozenset({"no", "n", "false", "0", "none", "-", "–"})
