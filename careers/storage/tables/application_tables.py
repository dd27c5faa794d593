"""The tables of applications: what people send is sealed, and leaves with them."""

from sqlite_utils import Database

APPLICATIONS = """
    create table applications (
        number integer primary key autoincrement,
        job integer not null references jobs(number),
        account integer references accounts(number) on delete cascade,
        page text not null unique,
        who text not null,
        made integer not null,
        agrees integer,
        came text not null,
        reason text,
        sealed text,
        file text
    ) strict
"""
STEPS = """
    create table application_steps (
        application integer not null references applications(number) on delete cascade,
        step text not null,
        at integer not null,
        primary key (application, step)
    ) strict, without rowid
"""
WORDS = """
    create table application_words (
        number integer primary key autoincrement,
        application integer not null references applications(number) on delete cascade,
        kind text not null,
        by integer,
        at integer not null,
        sealed text not null
    ) strict
"""
SHOWINGS = """
    create table application_showings (
        number integer primary key autoincrement,
        application integer not null,
        by integer not null,
        what text not null,
        at integer not null
    ) strict
"""
CHOICES = """
    create table applicant_choices (
        job integer primary key references jobs(number),
        matching integer not null,
        blind integer not null
    ) strict
"""
VIEWS = """
    create table job_views (
        job integer primary key references jobs(number),
        views integer not null
    ) strict
"""
INDEXES = (
    "create index applications_job on applications(job, made)",
    "create index applications_account on applications(account)",
    "create index applications_who on applications(who, job)",
    "create index application_words_of on application_words(application)",
    "create index application_showings_of on application_showings(application)",
)


def make(db: Database) -> None:
    """Make all of them."""
    for table in (APPLICATIONS, STEPS, WORDS, SHOWINGS, CHOICES, VIEWS, *INDEXES):
        db.execute(table)
