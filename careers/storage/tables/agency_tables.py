"""The tables of agencies and clients: what is known of a client is sealed."""

from sqlite_utils import Database

AGENCIES = """
    create table agencies (
        slug text primary key,
        details text not null
    ) strict
"""
CLIENTS = """
    create table clients (
        number integer primary key autoincrement,
        agency text not null references agencies(slug),
        counselor integer not null,
        code text not null,
        account integer references accounts(number) on delete set null,
        made integer not null,
        changed integer not null,
        closed integer,
        sealed text not null,
        unique (agency, code)
    ) strict
"""
LOOKS = """
    create table client_looks (
        number integer primary key autoincrement,
        client integer not null references clients(number) on delete cascade,
        by integer not null,
        what text not null,
        at integer not null
    ) strict
"""
INVITATIONS = """
    create table agency_invitations (
        name text primary key,
        agency text not null references agencies(slug),
        email text not null,
        part text not null,
        by integer not null,
        until integer not null,
        unique (agency, email)
    ) strict
"""
LINKS = """
    create table client_links (
        name text primary key,
        client integer not null references clients(number) on delete cascade,
        until integer not null
    ) strict
"""
COUNTS = """
    create table agency_counts (
        agency text primary key references agencies(slug),
        figures text not null
    ) strict
"""
INDEXES = (
    "create index clients_counselor on clients (agency, counselor)",
    "create index clients_account on clients (account) where account is not null",
    "create index client_looks_client on client_looks (client)",
)


def make(db: Database) -> None:
    """Make them."""
    for sql in (AGENCIES, CLIENTS, LOOKS, INVITATIONS, LINKS, *INDEXES):
        db.execute(sql)


def keep_counts(db: Database) -> None:
    """Keep the figures that an agency was shown last."""
    db.execute(COUNTS)
