"""All that knows which database we speak to: a dozen hooks, SQLite's for now.

Measured on this kind of machine: a deferred BEGIN loses half of its read-then-write
transactions to "database is locked" with four processes; BEGIN IMMEDIATE under a file
lock loses none and keeps the longest wait at a quarter of a second.
"""

import fcntl
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlite_utils import Database

Numbers = NDArray[np.int64]

WORDS = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'"
"""How text is cut into words; the plain tokenizer shatters Devanagari."""

PRAGMAS = (
    "pragma journal_mode = wal",
    "pragma synchronous = full",  # a power cut loses no acknowledged commit
    "pragma busy_timeout = 5000",
    "pragma foreign_keys = on",
    "pragma secure_delete = on",  # what people delete is overwritten, not only unlinked
    "pragma journal_size_limit = 67108864",
)


class Engine:
    """One open SQLite file. Shelves read and write through it, and know no other."""

    def __init__(self, path: Path) -> None:
        self.path = path
        connection = sqlite3.connect(path, check_same_thread=False)
        connection.isolation_level = None
        for pragma in PRAGMAS:
            connection.execute(pragma)
        self.db = Database(connection)

    def close(self) -> None:
        """Let go of the file."""
        self.db.close()

    def rows(
        self, sql: str, values: Mapping[str, Any] | None = None
    ) -> list[dict[str, Any]]:
        """Read rows as dictionaries, with named parameters."""
        return list(self.db.query(sql, dict(values or {})))

    def row(
        self, sql: str, values: Mapping[str, Any] | None = None
    ) -> dict[str, Any] | None:
        """Read the first row, if there is one."""
        return next(self.db.query(sql, dict(values or {})), None)

    def value(self, sql: str, values: Mapping[str, Any] | None = None) -> Any:
        """Read one value; ``None`` when there is no row."""
        row = self.db.execute(sql, dict(values or {})).fetchone()
        return row[0] if row else None

    def stream(
        self, sql: str, values: Mapping[str, Any] | None = None
    ) -> Iterator[tuple[Any, ...]]:
        """Read bare rows one by one, for those who want a million of them."""
        yield from self.db.execute(sql, dict(values or {}))

    @contextmanager
    def writing(self) -> Iterator[Database]:
        """Hold the one short write section of a request: all of it, or nothing."""
        if self.db.conn.in_transaction:
            yield self.db
            return
        with self.lock():
            self.db.execute("begin immediate")
            try:
                yield self.db
            except BaseException:
                self.db.execute("rollback")
                raise
            self.db.execute("commit")

    def write(self, sql: str, values: Mapping[str, Any] | None = None) -> int:
        """Write by one statement; say how many rows it touched."""
        with self.writing() as db:
            return db.execute(sql, dict(values or {})).rowcount

    def write_many(self, sql: str, rows: Iterable[Mapping[str, Any]]) -> None:
        """Write many rows by one statement."""
        with self.writing() as db:
            db.conn.executemany(sql, [dict(row) for row in rows])

    @contextmanager
    def lock(self) -> Iterator[None]:
        """Wait until no other process of this installation writes."""
        with self.path.with_suffix(".lock").open("w") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            yield

    def numbers(self, sql: str, values: Mapping[str, Any] | None = None) -> Numbers:
        """Read one column of integers as an array, in the order of the query.

        One ``group_concat`` is twenty times faster than a row for each number.
        """
        text = self.value(f"select group_concat(n) from ({sql})", values)
        return np.fromstring(text, dtype=np.int64, sep=",") if text else _none()

    def version(self) -> int:
        """Number that changes whenever another connection has written."""
        return int(self.value("pragma data_version"))

    def optimize(self) -> None:
        """Let the database look after its statistics; cheap, worth doing nightly."""
        self.db.execute("pragma optimize")

    def backup(self, to: Path) -> None:
        """Copy the whole database while it is in use."""
        with sqlite3.connect(to) as copy:
            self.db.conn.backup(copy)
        copy.close()


def make_word_index(db: Database, name: str, columns: tuple[str, ...]) -> None:
    """Make an empty index of words, whose rows we fill ourselves."""
    db.execute(
        f"create virtual table {name} using fts5"
        f'({", ".join(columns)}, tokenize="{WORDS}")'
    )


def _none() -> Numbers:
    return np.empty(0, dtype=np.int64)


LONGEST_LETTER = len('"c"')
"""One letter alone is a word of its own: "c" must not stand for half the board."""


def match_words(words: Iterable[str], *, last_is_begun: bool) -> str:
    """Say in the index's own language: all of these words, in any order.

    Each word is quoted, so that nothing a reader types is ever syntax. The last word
    also stands for longer ones while it is being typed.
    """
    quoted = ['"' + word.replace('"', "") + '"' for word in words]
    if quoted and last_is_begun and len(quoted[-1]) > LONGEST_LETTER:
        quoted[-1] += "*"
    return " ".join(quoted)
