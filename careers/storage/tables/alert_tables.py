"""The tables of alerts: whom they write to and what they look for is sealed."""

from sqlite_utils import Database

ALERTS = """
    create table alerts (
        number integer primary key autoincrement,
        account integer references accounts(number) on delete cascade,
        page text not null unique,
        feed text not null unique,
        who text not null,
        looks text not null,
        rhythm text not null,
        least text not null,
        made integer not null,
        confirmed integer,
        paused integer,
        bounced integer,
        looked integer,
        sent integer,
        useful integer,
        known blob not null,
        sealed text not null
    ) strict
"""
INDEXES = (
    "create index alerts_who on alerts (who)",
    "create index alerts_account on alerts (account) where account is not null",
    "create index jobs_merged_into on jobs (merged_into) where merged_into is not null",
)


def make(db: Database) -> None:
    """Make them."""
    for sql in (ALERTS, *INDEXES):
        db.execute(sql)
