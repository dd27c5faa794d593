"""The shelf of histories: it only ever grows."""

from datetime import datetime
from typing import Any

from careers.people.event import Event, Subject
from careers.storage.clock import moment, seconds
from careers.storage.engine import Engine

ADD = """
    insert into events (kind, name, verb, at, by, note)
    values (:kind, :name, :verb, :at, :by, :note)
"""
COLUMNS = "select number, kind, name, verb, at, by, note from events"
OF = f"{COLUMNS} where kind = :kind and name = :name order by number"
LATEST = f"{COLUMNS} order by number desc limit :count"
SINCE = (
    f"{COLUMNS} where kind = :kind and verb = :verb and at >= :since order by number"
)


class Events:
    """Everything that happened to jobs, employers, reports and people's parts."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def add(self, event: Event) -> None:
        """Write down what happened, in the transaction in which it happens."""
        self._engine.write(ADD, _values(event))

    def of(self, subject: Subject) -> list[Event]:
        """Tell the history of one thing, from its beginning."""
        values = {"kind": subject.kind, "name": subject.name}
        return [_event(row) for row in self._engine.rows(OF, values)]

    def latest(self, count: int) -> list[Event]:
        """Tell what happened last on the whole site, the newest first."""
        rows = self._engine.rows(LATEST, {"count": count})
        return [_event(row) for row in rows]

    def since(self, kind: str, verb: str, start: datetime) -> list[Event]:
        """Tell when a kind of thing happened since a moment, from the first on."""
        values = {"kind": kind, "verb": verb, "since": seconds(start)}
        return [_event(row) for row in self._engine.rows(SINCE, values)]


def _values(event: Event) -> dict[str, Any]:
    return {
        "kind": event.subject.kind,
        "name": event.subject.name,
        "verb": event.verb,
        "at": seconds(event.at),
        "by": event.by,
        "note": event.note,
    }


def _event(row: dict[str, Any]) -> Event:
    return Event(
        Subject(row["kind"], row["name"]),
        row["verb"],
        moment(row["at"]),
        row["by"],
        row["note"],
        row["number"],
    )
