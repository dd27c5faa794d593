"""The long work on a group, a stretch at each visit: reading CVs, planning paths.

A stretch is short, so that a page can say how far it is and works by being asked for
again. What one visit does is kept row by row: nothing is done twice.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from time import monotonic

from careers.board.feeds.record import Fault, Record
from careers.board.incoming.file import IncomingFile
from careers.errors import CareersError
from careers.people.clients.group import Codes, Group, GroupMember
from careers.people.clients.group_plan import Fate, GroupDesk
from careers.people.clients.group_row import GroupRow, RowDesk, code_of, group_row
from careers.skills.profile import Profile
from careers.web.context import catalogue, now, store, today
from careers.web.forms.groups import base_name
from careers.web.forms.upload import text_in
from careers.web.planner.group_sheets import plan_body, plan_values, told
from careers.web.reader import reader
from careers.web.record import client_seal

STRETCH = 1.5
"""Seconds of one visit that are spent on the work."""

AT_ONCE = 5


def members(read: IncomingFile, files: Mapping[str, bytes]) -> list[GroupMember]:
    """Read the rows of a list; a bad one says what is wrong and stops nothing."""
    codes = Codes()
    return [
        replace(own, twice=codes.before(own.code, own.line))
        for own in _members(read.rows, files, RowDesk.of(catalogue()))
    ]


def plan_on(group: Group) -> None:
    """Plan for the next rows, as many as a stretch allows."""
    ends, number = monotonic() + STRETCH, group.number or 0
    openings = store().jobs.openings(now())
    while some := store().groups.waiting(number, client_seal(), AT_ONCE):
        done = {at: _planned(own, openings) for at, own in some.items()}
        store().groups.keep(number, done, client_seal())
        if monotonic() > ends:
            return


def give_up(number: int) -> None:
    """Plan for nobody else of a group; each row that waits says so."""
    while some := store().groups.waiting(number, client_seal(), AT_ONCE):
        left = {
            at: own.bad("Not planned: it was stopped.", "Hand this row in again.")
            for at, own in some.items()
        }
        store().groups.keep(number, left, client_seal())


def _members(
    rows: Iterable[Record | Fault], files: Mapping[str, bytes], desk: RowDesk
) -> Iterator[GroupMember]:
    for row in rows:
        if isinstance(row, Fault):
            yield GroupMember(line=row.line, code="").bad(row.problem, row.remedy)
            continue
        try:
            own = group_row(row.line, row.fields, desk)
        except CareersError as error:
            named = GroupMember(line=row.line, code=code_of(row.fields))
            yield named.bad(error.problem, error.remedy)
            continue
        yield _with_file(own, files)


def _with_file(row: GroupRow, files: Mapping[str, bytes]) -> GroupMember:
    made = GroupMember(line=row.line, code=row.code, row=row)
    if not row.cv or row.text:
        return made
    name = base_name(row.cv)
    if name not in files:
        return made.bad(f"There is no file {name}.", "Choose it with the list.")
    return replace(made, file=files[name])


def _planned(member: GroupMember, openings: Mapping[str, int]) -> GroupMember:
    if member.row is None:
        return member.bad("Nothing was read of this row.", "Hand it in again.")
    desk = GroupDesk(catalogue(), lambda row: _profile(row, member.file), openings)
    plan = replace(desk.plan(member.row), twice=member.twice)
    made = replace(
        member,
        file=b"",
        row=replace(member.row, text=""),
        fate=plan.fate,
        problem=plan.problem,
        remedy=plan.remedy,
        cells=told(plan, catalogue()).cells,
    )
    if plan.fate is not Fate.DONE:
        return made
    values = plan_values(plan, catalogue(), today())
    return replace(
        made,
        body=plan_body(plan, catalogue(), today()),
        data=json.dumps(values, ensure_ascii=False, indent=1),
    )


def _profile(row: GroupRow, file: bytes) -> Profile:
    """Read the text of a row or the file that came with it."""
    text = row.text or (text_in(row.cv, file) if file else "")
    return reader().profile(text) if text else Profile()
