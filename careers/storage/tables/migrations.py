"""How the database came to its shape. Append; never edit what has been released."""

from sqlite_utils import Database

from careers.storage.tables.first_migrations import migrations

__all__ = ["migrations"]


@migrations()
def keep_letters_until_they_are_sent(db: Database) -> None:
    """Write mail in the same transaction as what it tells; send it afterwards."""
    db.execute("""
        create table letters (
            number integer primary key autoincrement,
            key text unique,
            sealed text not null,
            written integer not null,
            due integer not null,
            tries integer not null default 0,
            sent integer
        ) strict
    """)
    db.execute("create index letters_due on letters(due) where sent is null")


@migrations()
def write_history_that_nobody_edits(db: Database) -> None:
    """Keep who did what when; the database itself refuses to change it."""
    db.execute("""
        create table events (
            number integer primary key autoincrement,
            kind text not null,
            name text not null,
            verb text not null,
            at integer not null,
            by integer,
            note text not null
        ) strict
    """)
    db.execute("create index events_of on events(kind, name, number)")
    db.execute("create index events_verb on events(kind, verb, at)")
    for change in ("update", "delete"):
        db.execute(f"""
            create trigger events_keep_{change} before {change} on events
            begin select raise(abort, 'history cannot be changed'); end
        """)


@migrations()
def make_room_for_postings(db: Database) -> None:
    """Let recruiters draft jobs, save, and come back."""
    db.execute("""
        create table postings (
            number integer primary key autoincrement,
            employer text not null,
            on_board integer unique references jobs(number),
            waits_since integer,
            changed integer not null,
            details text not null
        ) strict
    """)
    db.execute("create index postings_of on postings(employer, changed)")
    db.execute("""
        create index postings_waiting on postings(waits_since)
         where waits_since is not null
    """)


@migrations()
def keep_who_claims_to_hire(db: Database) -> None:
    """Keep who says they hire for an employer, and who was asked to join."""
    db.execute("""
        create table claims (
            number integer primary key autoincrement,
            account integer not null references accounts(number) on delete cascade,
            employer text not null,
            why text,
            at integer not null,
            decided integer,
            details text not null
        ) strict
    """)
    db.execute("create index claims_waiting on claims(at) where decided is null")
    db.execute("create index claims_account on claims(account)")
    db.execute("""
        create table invitations (
            name text primary key,
            employer text not null references employers(slug),
            email text not null,
            by integer not null references accounts(number) on delete cascade,
            until integer not null
        ) strict, without rowid
    """)
    db.execute("create index invitations_of on invitations(employer, email)")


@migrations()
def keep_what_was_checked(db: Database) -> None:
    """Keep what was checked of an employer and when, and the domains of its mail."""
    db.execute("""
        create table employer_checks (
            number integer primary key autoincrement,
            employer text not null references employers(slug),
            kind text not null,
            what text not null,
            at integer not null
        ) strict
    """)
    db.execute("create index employer_checks_of on employer_checks(employer)")
    db.execute("""
        create table employer_domains (
            domain text not null,
            employer text not null references employers(slug),
            since integer not null,
            primary key (domain, employer)
        ) strict, without rowid
    """)
