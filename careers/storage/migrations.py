"""How the database came to its shape. Append; never edit what has been released."""

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
