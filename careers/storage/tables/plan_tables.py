"""The tables of clients' plans: what is agreed and what follows, sealed."""

from sqlite_utils import Database

VERSIONS = """
    create table client_plans (
        client integer not null references clients(number) on delete cascade,
        number integer not null,
        at integer not null,
        by integer not null,
        sealed text not null,
        primary key (client, number)
    ) strict
"""
FOLLOW_UPS = """
    create table client_follow_ups (
        client integer primary key references clients(number) on delete cascade,
        sealed text not null
    ) strict
"""
PURPOSE = "alter table client_links add column purpose text not null default 'join'"
LINKED = "create index client_links_client on client_links (client, purpose)"


def make(db: Database) -> None:
    """Make them; links to a client now say what they are for."""
    for sql in (VERSIONS, FOLLOW_UPS, PURPOSE, LINKED):
        db.execute(sql)
