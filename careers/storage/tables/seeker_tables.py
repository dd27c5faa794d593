"""The tables of what seekers keep: their own words in them are sealed."""

from sqlite_utils import Database

KEPT_PROFILES = """
    create table kept_profiles (
        account integer primary key references accounts(number) on delete cascade,
        extent text not null,
        consent text not null,
        since integer not null
    ) strict
"""
VERSIONS = """
    create table profile_versions (
        number integer primary key autoincrement,
        account integer not null references kept_profiles(account) on delete cascade,
        at integer not null,
        why text not null,
        sealed text not null
    ) strict
"""
SAVED_JOBS = """
    create table saved_jobs (
        number integer primary key autoincrement,
        account integer not null references accounts(number) on delete cascade,
        job integer not null references jobs(number),
        at integer not null,
        sealed text,
        unique (account, job)
    ) strict
"""
TRACKS = """
    create table tracks (
        number integer primary key autoincrement,
        account integer not null references accounts(number) on delete cascade,
        job integer references jobs(number),
        sealed text not null,
        unique (account, job)
    ) strict
"""
FINDABLES = """
    create table findables (
        account integer primary key references accounts(number) on delete cascade,
        since integer not null,
        seen integer not null,
        hidden_from text not null
    ) strict
"""
INVITATIONS = """
    create table found_invitations (
        job integer not null references jobs(number),
        account integer not null references accounts(number) on delete cascade,
        at integer not null,
        primary key (job, account)
    ) strict, without rowid
"""


AGREED = "alter table findables add column agreed text not null default ''"


def keep_profiles(db: Database) -> None:
    """Make room for the profiles that people keep with their account."""
    db.execute(KEPT_PROFILES)
    db.execute(VERSIONS)
    db.execute("create index profile_versions_of on profile_versions(account)")


def keep_jobs(db: Database) -> None:
    """Make room for the jobs that people save and follow."""
    db.execute(SAVED_JOBS)
    db.execute(TRACKS)
    db.execute("create index saved_jobs_job on saved_jobs(job)")
    db.execute("create index tracks_job on tracks(job)")


def let_be_found(db: Database) -> None:
    """Make room for who may be found, and for invitations that came of it."""
    db.execute(FINDABLES)
    db.execute(INVITATIONS)
    db.execute("create index findables_seen on findables(seen)")


def note_what_was_agreed(db: Database) -> None:
    """Make room for the words people read who let themselves be found."""
    db.execute(AGREED)
