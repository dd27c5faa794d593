"""The tables of names: what employers ask to be called, and where they were found."""

from sqlite_utils import Database


def rename(db: Database) -> None:
    """Keep names that were asked for, and addresses that lead to an employer."""
    db.execute("""
        create table renames (
            number integer primary key autoincrement,
            employer text not null references employers(slug),
            at integer not null,
            decided integer,
            granted integer not null,
            details text not null
        ) strict
    """)
    db.execute("create index renames_of on renames(employer)")
    db.execute("create index renames_open on renames(at) where decided is null")
    db.execute("""
        create table employer_addresses (
            address text primary key,
            employer text not null references employers(slug),
            since integer not null
        ) strict, without rowid
    """)
    db.execute(
        "create index employer_addresses_of on employer_addresses(employer, since)"
    )
