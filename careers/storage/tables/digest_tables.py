"""The table of digests: sealed, and thrown away whenever the record changes."""

from sqlite_utils import Database

DIGESTS = """
    create table client_digests (
        client integer primary key references clients(number) on delete cascade,
        sealed text not null
    ) strict
"""
ROUNDS = """
    create table client_rounds (
        account integer not null references accounts(number) on delete cascade,
        agency text not null references agencies(slug),
        day text not null,
        made integer not null,
        clients text not null,
        primary key (account, agency)
    ) strict
"""
OUTDATED = """
    create trigger {table}_digest_{verb} after {verb} on {table}
    begin delete from client_digests where client = {row}; end
"""
CHANGES = (
    ("clients", "update", "new.number"),
    ("client_plans", "insert", "new.client"),
    ("client_plans", "update", "new.client"),
    ("client_plans", "delete", "old.client"),
    ("client_follow_ups", "insert", "new.client"),
    ("client_follow_ups", "update", "new.client"),
)


def make(db: Database) -> None:
    """Make it, with triggers: no digest ever outlives what it was made of."""
    db.execute(DIGESTS)
    for table, verb, row in CHANGES:
        db.execute(OUTDATED.format(table=table, verb=verb, row=row))


def keep_rounds(db: Database) -> None:
    """Keep in which order a counselor’s clients need attention, for a few minutes."""
    db.execute(ROUNDS)
