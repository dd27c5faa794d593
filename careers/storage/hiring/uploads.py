"""The shelf of uploads: files of many jobs, row by row, for a week."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import msgspec

from careers.board.incoming.standing import Standing
from careers.board.incoming.upload import Upload, UploadRow, Wish
from careers.people.entry.seal import Seal
from careers.storage.clock import seconds
from careers.storage.engine import Engine

ADD = """
    insert into uploads (employer, account, made, total, sealed)
    values (:employer, :account, :made, :total, :sealed)
 returning number
"""
FIND = "select number, sealed from uploads where number = :number and made > :since"
OF = """
    select number, sealed from uploads
     where employer = :employer and made > :since order by number desc limit 10
"""
CHANGE = "update uploads set sealed = :sealed where number = :number"
AGAIN = """
    update upload_rows set standing = null, reference = null
     where upload = :upload and done is null
"""
KEEP = """
    insert into upload_rows
           (upload, row, line, standing, reference, wish, done, posting, sealed)
    values (:upload, :row, :line, :standing, :reference, :wish, :done, :posting,
            :sealed)
    on conflict (upload, row) do update
       set standing = excluded.standing, reference = excluded.reference,
           wish = excluded.wish, done = excluded.done, posting = excluded.posting,
           sealed = excluded.sealed
"""
COLUMNS = "select row, sealed, wish, done from upload_rows where upload = :upload"
UNREAD = f"{COLUMNS} and standing is null and done is null order by row limit :count"
WISHED = f"{COLUMNS} and wish is not null and done is null order by row limit :count"
ALL = f"{COLUMNS} order by row"
SHOWN = f"""
    {COLUMNS} and (:standing = '' or (standing = :standing and done is null)
                   or (:standing = 'done' and done is not null))
 order by row limit :count offset :start
"""
ROW = f"{COLUMNS} and row = :row"
COUNTS = """
    select coalesce(standing, '') as standing, count(*) as many from upload_rows
     where upload = :upload and done is null group by standing
"""
DONE = """
    select done, posting from upload_rows where upload = :upload and done is not null
"""
WISHES = """
    select count(*) from upload_rows
     where upload = :upload and wish is not null and done is null
"""
WISH = """
    update upload_rows set wish = :wish
     where upload = :upload and row = :row and done is null and standing is not null
"""
WISH_ALL = """
    update upload_rows set wish = :wish
     where upload = :upload and standing = :standing and done is null
"""
CLAIM = """
    update upload_rows set done = wish
     where upload = :upload and row = :row and done is null and wish is not null
"""
EARLIER = """
    select min(line) from upload_rows
     where upload = :upload and reference = :reference and row < :row
"""
REFERENCES = """
    select distinct reference from upload_rows
     where upload = :upload and reference <> ''
"""
DROP = "delete from uploads where number = :number"
TIDY = "delete from uploads where made <= :since"


class Uploads:
    """What recruiters have uploaded, sealed, and what became of each row."""

    def __init__(self, engine: Engine, *, stays: timedelta) -> None:
        self._engine = engine
        self.stays = stays
        self._read = msgspec.json.Decoder(Upload)
        self._read_row = msgspec.json.Decoder(UploadRow)

    def add(self, upload: Upload, rows: Iterable[UploadRow], seal: Seal) -> Upload:
        """Keep a file as it came; nothing of it is read yet."""
        closed = [
            {"line": own.line, "sealed": _closed(own, seal), **FRESH} for own in rows
        ]
        with self._engine.writing():
            values = {"sealed": _closed(upload, seal), "total": upload.total}
            values |= {"employer": upload.employer, "account": upload.account}
            values["made"] = seconds(upload.made_at)
            number = int(self._engine.value(ADD, values))
            numbered = enumerate(closed, 1)
            self._engine.write_many(
                KEEP, ({**own, "upload": number, "row": at} for at, own in numbered)
            )
        return replace(upload, number=number)

    def find(self, number: int, seal: Seal, now: datetime) -> Upload | None:
        """Fetch an upload; whose it is must be asked of it."""
        found = self._some(FIND, {"number": number}, seal, now)
        return found[0] if found else None

    def of(self, employer: str, seal: Seal, now: datetime) -> list[Upload]:
        """Fetch the last uploads for an employer, the newest first."""
        return self._some(OF, {"employer": employer}, seal, now)

    def change(self, upload: Upload, seal: Seal) -> None:
        """Mend its columns: all rows that nothing has become of are read again."""
        values = {"number": upload.number, "sealed": _closed(upload, seal)}
        with self._engine.writing():
            self._engine.write(CHANGE, values)
            self._engine.write(AGAIN, {"upload": upload.number})

    def unread(self, number: int, seal: Seal, count: int) -> dict[int, UploadRow]:
        """Fetch the next rows that nobody has read."""
        return self._rows(UNREAD, {"upload": number, "count": count}, seal)

    def wished(self, number: int, seal: Seal, count: int) -> dict[int, UploadRow]:
        """Fetch the next rows with which something is to be done."""
        return self._rows(WISHED, {"upload": number, "count": count}, seal)

    def shown(
        self, number: int, seal: Seal, *, standing: str = "", start: int, count: int
    ) -> dict[int, UploadRow]:
        """Fetch some rows in the order of the file, of one standing or of all."""
        values = {"upload": number, "standing": standing}
        return self._rows(SHOWN, values | {"start": start, "count": count}, seal)

    def all(self, number: int, seal: Seal) -> dict[int, UploadRow]:
        """Fetch every row."""
        return self._rows(ALL, {"upload": number}, seal)

    def row(self, number: int, row: int, seal: Seal) -> UploadRow | None:
        """Fetch one row."""
        return self._rows(ROW, {"upload": number, "row": row}, seal).get(row)

    def keep(self, number: int, rows: Mapping[int, UploadRow], seal: Seal) -> None:
        """Keep rows as they are now, in one write."""
        values = [_row(number, at, own, seal) for at, own in rows.items()]
        self._engine.write_many(KEEP, values)

    def counts(self, number: int) -> dict[str, int]:
        """Count the rows with which nothing was done by standing; “”: unread."""
        rows = self._engine.rows(COUNTS, {"upload": number})
        return {row["standing"]: row["many"] for row in rows}

    def done(self, number: int) -> list[tuple[Wish, int]]:
        """Tell what was done, each with its posting."""
        rows = self._engine.rows(DONE, {"upload": number})
        return [(Wish(row["done"]), row["posting"]) for row in rows]

    def wishes(self, number: int) -> int:
        """Count the rows with which something is still to be done."""
        return int(self._engine.value(WISHES, {"upload": number}))

    def wish(self, number: int, rows: Iterable[int], wish: Wish) -> None:
        """Note what is to be done with some rows."""
        own = {"upload": number, "wish": wish.value}
        self._engine.write_many(WISH, [{**own, "row": row} for row in rows])

    def wish_all(self, number: int, standings: Iterable[Standing], wish: Wish) -> None:
        """Note what is to be done with all rows of some standings."""
        own = {"upload": number, "wish": wish.value}
        values = [{**own, "standing": each.value} for each in standings]
        self._engine.write_many(WISH_ALL, values)

    def claim(self, number: int, row: int) -> bool:
        """Take a row to do what is wished; ``False`` when somebody else has it."""
        return self._engine.write(CLAIM, {"upload": number, "row": row}) == 1

    def drop(self, number: int) -> None:
        """Throw an upload away; what came of it stays."""
        self._engine.write(DROP, {"number": number})

    def earlier(self, number: int, row: int, reference: str) -> int | None:
        """Tell the line of an earlier row with this reference."""
        values = {"upload": number, "row": row, "reference": reference}
        line: int | None = self._engine.value(EARLIER, values)
        return line

    def references(self, number: int) -> frozenset[str]:
        """Name all references of a file."""
        rows = self._engine.rows(REFERENCES, {"upload": number})
        return frozenset(row["reference"] for row in rows)

    def tidy(self, now: datetime) -> int:
        """Throw away what was uploaded long ago."""
        return self._engine.write(TIDY, {"since": seconds(now - self.stays)})

    def _some(
        self, sql: str, values: dict[str, Any], seal: Seal, now: datetime
    ) -> list[Upload]:
        rows = self._engine.rows(sql, values | {"since": seconds(now - self.stays)})
        opened = ((row["number"], seal.open(row["sealed"])) for row in rows)
        return [
            replace(self._read.decode(content), number=number)
            for number, content in opened
            if content
        ]

    def _rows(
        self, sql: str, values: dict[str, Any], seal: Seal
    ) -> dict[int, UploadRow]:
        found = {}
        for row in self._engine.rows(sql, values):
            content = seal.open(row["sealed"])
            if content:
                own = self._read_row.decode(content)
                wish = Wish(row["wish"]) if row["wish"] else None
                found[row["row"]] = replace(own, wish=wish)
        return found


FRESH = dict.fromkeys(("standing", "reference", "wish", "done", "posting"))


def _row(number: int, row: int, own: UploadRow, seal: Seal) -> dict[str, Any]:
    return {
        "upload": number,
        "row": row,
        "line": own.line,
        "standing": own.standing.value,
        "reference": own.reference,
        "wish": own.wish.value if own.wish else None,
        "done": own.done.value if own.done else None,
        "posting": own.posting,
        "sealed": _closed(own, seal),
    }


def _closed(thing: Upload | UploadRow, seal: Seal) -> str:
    return seal.close(msgspec.json.encode(thing))
