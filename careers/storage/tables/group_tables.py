"""The tables of groups: lists of clients and their plans, sealed, for a week."""

from sqlite_utils import Database

GROUPS = """
    create table groups (
        number integer primary key autoincrement,
        agency text not null references agencies(slug),
        account integer not null references accounts(number) on delete cascade,
        made integer not null,
        started integer not null default 0,
        sealed text not null
    ) strict
"""
MEMBERS = """
    create table group_members (
        "group" integer not null references groups(number) on delete cascade,
        row integer not null,
        fate text,
        sealed text not null,
        primary key ("group", row)
    ) strict, without rowid
"""
OF = "create index groups_of on groups(account, made)"


def make(db: Database) -> None:
    """Make them."""
    for sql in (GROUPS, MEMBERS, OF):
        db.execute(sql)
