"""The first steps of the database: the board, and the door. Never edit these."""

from sqlite_utils import Database, Migrations

from careers.storage.engine import make_word_index

migrations = Migrations("careers")


@migrations()
def start_the_board(db: Database) -> None:
    """Make room for employers and their jobs; a job's number is never used again."""
    db.execute("""
        create table employers (
            slug text primary key,
            name text not null,
            details text not null
        ) strict
    """)
    db.execute("""
        create table jobs (
            number integer primary key autoincrement,
            slug text not null,
            title text not null,
            employer text not null references employers(slug),
            role text,
            posted_at integer not null,
            closes_at integer not null,
            seen_at integer not null,
            removed_at integer,
            merged_into integer references jobs(number),
            source text not null,
            source_key text not null,
            currency text,
            pay_low integer,
            pay_high integer,
            tokens text not null,
            asks text not null,
            details text not null,
            changed integer not null,
            unique (source, source_key)
        ) strict
    """)
    db.execute("create index jobs_changed on jobs(changed)")
    db.execute("create index jobs_employer on jobs(employer, posted_at)")


@migrations()
def index_the_words_of_jobs(db: Database) -> None:
    """Let readers search by word; the index can be made again from the jobs."""
    make_word_index(db, "job_words", ("title", "skills", "employer", "body"))
    db.execute("create virtual table job_vocabulary using fts5vocab(job_words, row)")


@migrations()
def make_lockers_for_anonymous_profiles(db: Database) -> None:
    """Let people without an account keep their text, sealed, for two idle hours."""
    db.execute("""
        create table anonymous_profiles (
            locker text primary key,
            sealed text not null,
            seen_at integer not null
        ) strict
    """)
    db.execute("create index anonymous_profiles_seen on anonymous_profiles(seen_at)")


@migrations()
def tell_the_months_that_jobs_ask(db: Database) -> None:
    """Let the ranking weigh experience without opening every job."""
    db.execute("alter table jobs add column experience integer")
    db.execute(
        "update jobs set experience = json_extract(details, '$.asks.experience')"
    )


@migrations()
def open_the_door_for_accounts(db: Database) -> None:
    """Let people come back. Passwords are kept as hashes, keys of apps sealed."""
    db.execute("""
        create table accounts (
            number integer primary key autoincrement,
            email text not null unique,
            password text not null,
            since integer not null,
            factor text,
            factor_step integer not null default 0
        ) strict
    """)
    db.execute("""
        create table memberships (
            account integer not null references accounts(number) on delete cascade,
            part text not null,
            place text not null,
            since integer not null,
            primary key (account, part, place)
        ) strict, without rowid
    """)
    db.execute("create index memberships_place on memberships(place, part)")
    db.execute("""
        create table spare_codes (
            account integer not null references accounts(number) on delete cascade,
            name text not null,
            primary key (account, name)
        ) strict, without rowid
    """)


@migrations()
def remember_who_is_signed_in(db: Database) -> None:
    """Let sessions be listed and ended, and links in letters work once."""
    db.execute("""
        create table sessions (
            name text primary key,
            account integer not null references accounts(number) on delete cascade,
            half integer not null,
            since integer not null,
            seen integer not null,
            device text not null
        ) strict, without rowid
    """)
    db.execute("create index sessions_account on sessions(account)")
    db.execute("""
        create table links (
            name text primary key,
            purpose text not null,
            email text not null,
            account integer references accounts(number) on delete cascade,
            until integer not null
        ) strict, without rowid
    """)
    db.execute("create index links_until on links(until)")


@migrations()
def count_what_is_tried(db: Database) -> None:
    """Give every visitor and address a bucket of tries that fills by the clock."""
    db.execute("""
        create table buckets (
            name text primary key,
            tokens real not null,
            at real not null,
            full_at real not null
        ) strict, without rowid
    """)
    db.execute("create index buckets_full on buckets(full_at)")
