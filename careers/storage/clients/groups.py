"""The shelf of groups: lists of clients to be planned, row by row, for a week."""

import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

import msgspec

from careers.people.clients.group import KEPT, Group, GroupMember
from careers.people.entry.seal import Seal
from careers.storage.clock import seconds
from careers.storage.engine import Engine

ADD = """
    insert into groups (agency, account, made, sealed)
    values (:agency, :account, :made, :sealed) returning number
"""
COLUMNS = "select number, started, sealed from groups"
FIND = f"{COLUMNS} where number = :number and made > :since"
OF = f"{COLUMNS} where account = :account and made > :since order by number desc"
START = "update groups set started = 1 where number = :number"
KEEP = """
    insert into group_members ("group", row, fate, sealed)
    values (:group, :row, :fate, :sealed)
    on conflict ("group", row) do update
       set fate = excluded.fate, sealed = excluded.sealed
"""
MEMBERS = 'select row, sealed from group_members where "group" = :group'
WAITING = f"{MEMBERS} and fate is null order by row limit :count"
SHOWN = f"{MEMBERS} and row > :after order by row limit :count"
ONE = f"{MEMBERS} and row = :row"
COUNTS = """
    select coalesce(fate, '') as fate, count(*) as many from group_members
     where "group" = :group group by fate
"""
DROP = "delete from groups where number = :number"
TIDY = "delete from groups where made <= :since"
AT_ONCE = 50


class Groups:
    """What counselors handed in to be planned; packed, then sealed."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._read = msgspec.json.Decoder(Group)
        self._read_member = msgspec.json.Decoder(GroupMember)

    def add(self, group: Group, members: Iterable[GroupMember], seal: Seal) -> Group:
        """Keep a list as it was read; nothing of it is planned yet."""
        values = {"agency": group.agency, "account": group.account}
        values |= {"made": seconds(group.made_at), "sealed": _closed(group, seal)}
        with self._engine.writing():
            number = int(self._engine.value(ADD, values))
            self.keep(number, dict(enumerate(members, 1)), seal)
        return replace(group, number=number)

    def find(self, number: int, seal: Seal, now: datetime) -> Group | None:
        """Fetch a group; whose it is must be asked of it."""
        return next(iter(self._some(FIND, {"number": number}, seal, now)), None)

    def of(self, account: int, seal: Seal, now: datetime) -> list[Group]:
        """Fetch the groups of a counselor, the newest first."""
        return self._some(OF, {"account": account}, seal, now)

    def start(self, number: int) -> None:
        """Note that its rows are to be planned."""
        self._engine.write(START, {"number": number})

    def waiting(self, number: int, seal: Seal, count: int) -> dict[int, GroupMember]:
        """Fetch the next rows of which nothing has become yet."""
        return self._members(WAITING, {"group": number, "count": count}, seal)

    def member(self, number: int, row: int, seal: Seal) -> GroupMember | None:
        """Fetch one row."""
        return self._members(ONE, {"group": number, "row": row}, seal).get(row)

    def members(self, number: int, seal: Seal) -> Iterator[tuple[int, GroupMember]]:
        """Give every row in the order of the list, never all of them at once."""
        after = 0
        while some := self._members(
            SHOWN, {"group": number, "after": after, "count": AT_ONCE}, seal
        ):
            yield from some.items()
            after = max(some)

    def keep(self, number: int, members: Mapping[int, GroupMember], seal: Seal) -> None:
        """Keep rows as they are now, in one write."""
        values = [
            {
                "group": number,
                "row": row,
                "fate": own.fate.value if own.fate else None,
                "sealed": _closed(own, seal),
            }
            for row, own in members.items()
        ]
        self._engine.write_many(KEEP, values)

    def counts(self, number: int) -> dict[str, int]:
        """Count the rows by what became of them; “”: nothing yet."""
        rows = self._engine.rows(COUNTS, {"group": number})
        return {row["fate"]: row["many"] for row in rows}

    def drop(self, number: int) -> None:
        """Throw a group away with its plans."""
        self._engine.write(DROP, {"number": number})

    def tidy(self, now: datetime) -> int:
        """Throw away what was handed in a week ago."""
        return self._engine.write(TIDY, {"since": seconds(now - KEPT)})

    def _some(
        self, sql: str, values: dict[str, Any], seal: Seal, now: datetime
    ) -> list[Group]:
        rows = self._engine.rows(sql, values | {"since": seconds(now - KEPT)})
        opened = ((row, seal.open(row["sealed"])) for row in rows)
        return [
            replace(
                self._read.decode(zlib.decompress(content)),
                number=row["number"],
                started=bool(row["started"]),
            )
            for row, content in opened
            if content
        ]

    def _members(
        self, sql: str, values: dict[str, Any], seal: Seal
    ) -> dict[int, GroupMember]:
        found = {}
        for row in self._engine.rows(sql, values):
            content = seal.open(row["sealed"])
            if content:
                packed = zlib.decompress(content)
                found[row["row"]] = self._read_member.decode(packed)
        return found


def _closed(thing: Group | GroupMember, seal: Seal) -> str:
    return seal.close(zlib.compress(msgspec.json.encode(thing)))
