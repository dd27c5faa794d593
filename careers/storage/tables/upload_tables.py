"""The tables of uploads: what was handed in is sealed, and leaves after a week."""

from sqlite_utils import Database

UPLOADS = """
    create table uploads (
        number integer primary key autoincrement,
        employer text not null,
        account integer not null references accounts(number) on delete cascade,
        made integer not null,
        total integer not null,
        sealed text not null
    ) strict
"""
ROWS = """
    create table upload_rows (
        upload integer not null references uploads(number) on delete cascade,
        row integer not null,
        line integer not null,
        standing text,
        reference text,
        wish text,
        done text,
        posting integer,
        sealed text not null,
        primary key (upload, row)
    ) strict, without rowid
"""
MARKS = """
    create table row_marks (
        posting integer primary key references postings(number) on delete cascade,
        mark text not null
    ) strict
"""
INDEXES = (
    "create index uploads_of on uploads(employer, made)",
    "create index uploads_by on uploads(account)",
)


def make(db: Database) -> None:
    """Make all of them."""
    for table in (UPLOADS, ROWS, MARKS, *INDEXES):
        db.execute(table)
