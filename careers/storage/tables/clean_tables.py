"""The tables behind the moderator’s desk."""

from sqlite_utils import Database


def hold(db: Database) -> None:
    """Mark jobs that wait for a moderator, or that one has closed."""
    db.execute("alter table jobs add column held_at integer")
    db.execute("alter table jobs add column shut_at integer")
    db.execute("create index jobs_held on jobs(held_at) where held_at is not null")


def screen(db: Database) -> None:
    """Keep what the screen has seen, and marks by which copies are found."""
    db.execute("""
        create table screenings (
            job integer primary key references jobs(number),
            verdict text not null,
            at integer not null,
            looked_at integer,
            details text not null
        ) strict
    """)
    db.execute("""
        create index screenings_waiting on screenings(at)
         where looked_at is null and verdict <> 'pass'
    """)
    db.execute("""
        create table fingerprints (
            mark integer not null,
            job integer not null references jobs(number),
            primary key (mark, job)
        ) strict, without rowid
    """)
    db.execute("create index fingerprints_of on fingerprints(job)")


def report(db: Database) -> None:
    """Keep reports, and domains that may not post."""
    db.execute("""
        create table reports (
            number integer primary key autoincrement,
            job integer not null references jobs(number),
            ground text not null,
            words text not null,
            reporter text not null,
            email text,
            at integer not null,
            decided_at integer,
            upheld integer not null default 0
        ) strict
    """)
    db.execute("create index reports_of on reports(job)")
    db.execute("create index reports_open on reports(job) where decided_at is null")
    db.execute("""
        create table banned_domains (
            domain text primary key,
            at integer not null,
            by integer,
            note text not null
        ) strict, without rowid
    """)


def let_programs_in(db: Database) -> None:
    """Keep the keys of programs as hashes, and the names they give to jobs."""
    db.execute("""
        create table program_keys (
            number integer primary key autoincrement,
            name text not null unique,
            employer text not null,
            label text not null,
            made_at integer not null,
            made_by integer not null,
            used_at integer,
            revoked_at integer
        ) strict
    """)
    db.execute("create index program_keys_of on program_keys(employer)")
    db.execute("""
        create table own_references (
            employer text not null,
            reference text not null,
            posting integer not null references postings(number) on delete cascade,
            primary key (employer, reference)
        ) strict, without rowid
    """)
    db.execute("create index own_references_of on own_references(posting)")


def pair(db: Database) -> None:
    """Keep which ads are likely of one job, and which a moderator told apart."""
    db.execute("""
        create table same_jobs (
            one integer not null references jobs(number),
            other integer not null references jobs(number),
            kind text not null,
            at integer not null,
            decided_at integer,
            decided text,
            primary key (one, other)
        ) strict, without rowid
    """)
    db.execute("create index same_jobs_other on same_jobs(other)")
    db.execute(
        "create index same_jobs_open on same_jobs(kind, at, one, other)"
        " where decided_at is null"
    )
    db.execute("create index jobs_titled on jobs(employer, title)")


def suspend(db: Database) -> None:
    """Keep which employers are off the board, and which of their jobs with them."""
    db.execute("""
        create table suspended_employers (
            employer text primary key references employers(slug),
            since integer not null,
            reason text not null
        ) strict
    """)
    db.execute("alter table jobs add column suspended_at integer")


def find_pay(db: Database) -> None:
    """Find the newest jobs of a role that say what they pay."""
    db.execute("""
        create index jobs_paid on jobs(role, currency, number)
         where pay_high is not null
    """)


def queue(db: Database) -> None:
    """Find the first of what waits for a look without sorting all of it."""
    db.execute("drop index screenings_waiting")
    db.execute("""
        create index screenings_waiting on screenings(verdict, at, job)
         where looked_at is null and verdict <> 'pass'
    """)
