"""The shelf of alerts: what each looks for, and which jobs it knows already."""

import zlib
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from typing import Any

import msgspec
import numpy as np

from careers.people.entry.seal import Seal
from careers.people.entry.secret import hashed
from careers.people.seekers.alert import Alert, Looks, Rhythm, Said
from careers.storage.clock import moment, seconds
from careers.storage.engine import Engine, Numbers

COLUMNS = """
    select number, account, looks, rhythm, least, made, confirmed, paused, bounced,
           looked, sent, useful, sealed
      from alerts
"""
BY_PAGE = f"{COLUMNS} where page = :page"
BY_FEED = f"{COLUMNS} where feed = :feed and confirmed is not null"
OF_ACCOUNT = f"{COLUMNS} where account = :account order by number"
OF_PERSON = f"{COLUMNS} where who = :who order by number"
NEXT_DUE = f"""
    {COLUMNS}
     where number > :after and confirmed is not null and paused is null
       and (looked is null or looked < :today)
     order by number limit 200
"""
ADD = """
    insert into alerts (account, page, feed, who, looks, rhythm, least, made, confirmed,
                        known, sealed)
    values (:account, :page, :feed, :who, :looks, :rhythm, :least, :made, :confirmed,
            :known, :sealed)
 returning number
"""
CONFIRM = """
    update alerts set confirmed = :now, known = :known
     where number = :number and confirmed is null
"""
PAUSE = """
    update alerts set paused = :now where number = :number and paused is null
"""
RESUME = """
    update alerts set paused = null, bounced = null where number = :number
"""
BOUNCE = """
    update alerts set paused = coalesce(paused, :now), bounced = :now where who = :who
"""
TURN = "update alerts set rhythm = :rhythm where number = :number"
OPINION = "update alerts set useful = :useful where number = :number"
LOOKED = """
    update alerts
       set looked = :now, known = :known,
           sent = case when :told then :now else sent end
     where number = :number and (looked is null or looked < :today)
"""
KNOWN = "select known from alerts where number = :number"
REMOVE = "delete from alerts where number = :number"
FORGET = "delete from alerts where who = :who"
TIDY = "delete from alerts where confirmed is null and made <= :oldest"


class Alerts:
    """Searches that look again by themselves."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._read = msgspec.json.Decoder(Said)

    def add(self, alert: Alert, seal: Seal, *, who: str, known: Numbers) -> int:
        """Keep an alert. ``who`` names its reader unreadably; ``known`` is no news."""
        said = alert.said
        row = {
            "account": alert.account,
            "page": hashed(said.secret),
            "feed": hashed(said.feed),
            "who": who,
            "looks": alert.looks.value,
            "rhythm": alert.rhythm.value,
            "least": alert.least,
            "made": seconds(alert.made_at),
            "confirmed": alert.confirmed_at and seconds(alert.confirmed_at),
            "known": _packed(known),
            "sealed": seal.close(msgspec.json.encode(said)),
        }
        with self._engine.writing():
            return int(self._engine.value(ADD, row))

    def of_page(self, secret: str, seal: Seal) -> Alert | None:
        """Fetch the alert whose own page this is the key of."""
        return self._one(BY_PAGE, {"page": hashed(secret)}, seal)

    def of_feed(self, key: str, seal: Seal) -> Alert | None:
        """Fetch the alert whose feed this is the key of, once it is confirmed."""
        return self._one(BY_FEED, {"feed": hashed(key)}, seal)

    def of_account(self, account: int, seal: Seal) -> tuple[Alert, ...]:
        """Fetch the alerts of an account, the oldest first."""
        return self._all(OF_ACCOUNT, {"account": account}, seal)

    def of_person(self, who: str, seal: Seal) -> tuple[Alert, ...]:
        """Fetch the alerts that write to one address, with an account or without."""
        return self._all(OF_PERSON, {"who": who}, seal)

    def due(self, seal: Seal, now: datetime) -> Iterator[Alert]:
        """Hand out the alerts that are due, a few hundred at a time."""
        values = {"after": 0, **_today(now)}
        while rows := self._engine.rows(NEXT_DUE, values):
            values["after"] = rows[-1]["number"]
            read = (self._alert(row, seal) for row in rows)
            yield from (one for one in read if one and one.is_due(now))

    def known(self, number: int) -> Numbers:
        """Tell which jobs an alert has told of, or found when it began."""
        packed = self._engine.value(KNOWN, {"number": number})
        return _unpacked(packed) if packed else np.zeros(0, dtype=np.int64)

    def looked(self, number: int, now: datetime, *, known: Numbers, told: bool) -> bool:
        """Note that it has looked; ``False`` when another round did so today."""
        values = {
            "number": number,
            "now": seconds(now),
            "known": _packed(known),
            "told": int(told),
            **_today(now),
        }
        return self._engine.write(LOOKED, values) == 1

    def confirm(self, number: int, now: datetime, known: Numbers) -> bool:
        """Let it begin; what it finds at this moment is no news."""
        values = {"number": number, "now": seconds(now), "known": _packed(known)}
        return self._engine.write(CONFIRM, values) == 1

    def pause(self, number: int, now: datetime) -> None:
        """Let it rest."""
        self._engine.write(PAUSE, {"number": number, "now": seconds(now)})

    def resume(self, number: int) -> None:
        """Let it go on."""
        self._engine.write(RESUME, {"number": number})

    def bounced(self, who: str, now: datetime) -> int:
        """Let all alerts to an address rest that takes no mail; say how many."""
        return self._engine.write(BOUNCE, {"who": who, "now": seconds(now)})

    def turn(self, number: int, rhythm: Rhythm) -> None:
        """Let it write in another rhythm."""
        self._engine.write(TURN, {"number": number, "rhythm": rhythm.value})

    def judge(self, number: int, *, useful: bool) -> None:
        """Note whether its letters are of use."""
        self._engine.write(OPINION, {"number": number, "useful": int(useful)})

    def remove(self, number: int) -> None:
        """End it: nothing of it is kept."""
        self._engine.write(REMOVE, {"number": number})

    def forget(self, who: str) -> int:
        """End all alerts that write to one address."""
        return self._engine.write(FORGET, {"who": who})

    def tidy(self, now: datetime, unconfirmed: timedelta) -> int:
        """Throw away what nobody confirmed."""
        return self._engine.write(TIDY, {"oldest": seconds(now - unconfirmed)})

    def _one(self, sql: str, values: dict[str, Any], seal: Seal) -> Alert | None:
        return next(iter(self._all(sql, values, seal)), None)

    def _all(self, sql: str, values: dict[str, Any], seal: Seal) -> tuple[Alert, ...]:
        rows = self._engine.rows(sql, values)
        return tuple(alert for row in rows if (alert := self._alert(row, seal)))

    def _alert(self, row: dict[str, Any], seal: Seal) -> Alert | None:
        content = seal.open(row["sealed"])
        if content is None:
            # Sealed with a key this installation no longer has: nobody can read it.
            return None
        dates = ("confirmed", "paused", "bounced", "looked", "sent")
        return Alert(
            said=self._read.decode(content),
            number=row["number"],
            account=row["account"],
            looks=Looks(row["looks"]),
            rhythm=Rhythm(row["rhythm"]),
            least=row["least"],
            made_at=moment(row["made"]),
            useful=None if row["useful"] is None else bool(row["useful"]),
            **{f"{name}_at": row[name] and moment(row[name]) for name in dates},
        )


def joined(known: Numbers, numbers: Iterable[int]) -> Numbers:
    """Put more jobs to those that are known."""
    more = np.fromiter(numbers, dtype=np.int64)
    return np.union1d(known, more).astype(np.int64)


def _packed(numbers: Numbers) -> bytes:
    """Write numbers small: what one differs from the next takes a byte or two."""
    ordered = np.unique(numbers).astype("<i8")
    return zlib.compress(np.diff(ordered, prepend=0).astype("<i8").tobytes(), 6)


def _unpacked(packed: bytes) -> Numbers:
    steps = np.frombuffer(zlib.decompress(packed), dtype="<i8")
    return np.cumsum(steps).astype(np.int64)


def _today(now: datetime) -> dict[str, int]:
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    return {"today": seconds(midnight)}
