"""The shelf of letters: written with what they tell, sent when the network allows."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

import msgspec

from careers.people.entry.seal import Seal
from careers.people.letter import Letter
from careers.storage.clock import seconds
from careers.storage.engine import Engine

WRITE = """
    insert into letters (key, sealed, written, due)
    values (:key, :sealed, :now, :now)
    on conflict (key) do nothing
"""
CLAIM = """
    update letters set tries = tries + 1, due = :again
     where number = (
        select number from letters
         where sent is null and due <= :now and tries < :most
         order by due, number limit 1)
    returning number, sealed, tries
"""
SENT = "update letters set sent = :now, sealed = '' where number = :number"
LATER = "update letters set due = :due where number = :number"
TIDY = "delete from letters where written <= :oldest"

MOST = 8
"""Tries over about two days; then the letter is given up."""

CLAIMED = timedelta(minutes=5)
"""How long one sender may hold a letter: one that dies loses none."""


@dataclass(frozen=True, slots=True)
class Claimed:
    """A letter that one sender holds; ``tries`` counts this time, too."""

    number: int
    letter: Letter
    tries: int


class Letters:
    """Mail on its way. What it says is sealed until it is sent, and gone afterwards."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._read = msgspec.json.Decoder(Letter)

    def write(
        self, letter: Letter, seal: Seal, now: datetime, *, key: str | None = None
    ) -> bool:
        """Put a letter in the tray; one with a key is written once for ever."""
        values = {
            "key": key,
            "sealed": seal.close(msgspec.json.encode(letter)),
            "now": seconds(now),
        }
        return self._engine.write(WRITE, values) == 1

    def claim(self, seal: Seal, now: datetime) -> Iterator[Claimed]:
        """Hand out what is due, one by one: two senders never hold the same letter."""
        values = {"now": seconds(now), "again": seconds(now + CLAIMED), "most": MOST}
        while True:
            with self._engine.writing() as db:
                row = db.execute(CLAIM, values).fetchone()
            if row is None:
                return
            content = seal.open(row[1])
            if content is None:
                # Sealed with a key this installation no longer has: nobody can read it.
                self.done(row[0], now)
                continue
            yield Claimed(row[0], self._read.decode(content), row[2])

    def done(self, number: int, now: datetime) -> None:
        """Tick a letter off, and forget what it said."""
        self._engine.write(SENT, {"number": number, "now": seconds(now)})

    def later(self, claimed: Claimed, now: datetime) -> None:
        """Try again: after ten minutes, then after twice as long each time."""
        wait = timedelta(minutes=10) * 2 ** (claimed.tries - 1)
        values = {"number": claimed.number, "due": seconds(now + wait)}
        self._engine.write(LATER, values)

    def tidy(self, now: datetime, kept: timedelta) -> int:
        """Throw away letters that were kept long enough, sent or given up."""
        return self._engine.write(TIDY, {"oldest": seconds(now - kept)})
