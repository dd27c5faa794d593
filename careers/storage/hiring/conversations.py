"""The shelves of what is said about applications, and of what was shown to whom."""

from careers.people.employers.conversation import Kind, Remark, Showing, Shown
from careers.people.entry.seal import Seal
from careers.storage.clock import moment, seconds
from careers.storage.engine import Engine

SAY = """
    insert into application_words (application, kind, by, at, sealed)
    values (:application, :kind, :by, :at, :sealed)
"""
OF = """
    select kind, by, at, sealed from application_words
     where application = :application order by number
"""
SHOW = """
    insert into application_showings (application, by, what, at)
    values (:application, :by, :what, :at)
"""
SHOWN = """
    select application, by, what, at from application_showings
     where application = :application order by number
"""


class Conversations:
    """Notes and messages, sealed like the application they are about."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def say(self, application: int, remark: Remark, seal: Seal) -> None:
        """Keep a note or a message."""
        values = {
            "application": application,
            "kind": remark.kind.value,
            "by": remark.by,
            "at": seconds(remark.at),
            "sealed": seal.close(remark.words.encode()),
        }
        self._engine.write(SAY, values)

    def of(self, application: int, seal: Seal) -> tuple[Remark, ...]:
        """Read what was said, from the beginning."""
        rows = self._engine.rows(OF, {"application": application})
        return tuple(
            Remark(
                Kind(row["kind"]),
                (seal.open(row["sealed"]) or b"").decode(),
                moment(row["at"]),
                row["by"],
            )
            for row in rows
        )


class Showings:
    """The record of what was shown to whom. It only grows, and names no applicant."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def add(self, *showings: Showing) -> None:
        """Write down what is being shown."""
        self._engine.write_many(
            SHOW,
            [
                {
                    "application": own.application,
                    "by": own.by,
                    "what": own.what.value,
                    "at": seconds(own.at),
                }
                for own in showings
            ],
        )

    def of(self, application: int) -> tuple[Showing, ...]:
        """Tell what of an application was shown, to whom and when."""
        rows = self._engine.rows(SHOWN, {"application": application})
        return tuple(
            Showing(
                row["application"], row["by"], Shown(row["what"]), moment(row["at"])
            )
            for row in rows
        )
