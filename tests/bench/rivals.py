"""The same board as one flat table, as somebody would keep it without our columns."""

import sqlite3
from pathlib import Path
from types import SimpleNamespace

from careers.storage.store import Store
from tests.bench.generate import NOW

FACETS = ("calls", "setting", "family", "role", "line", "employment")
OPEN = f"posted_at <= {int(NOW.timestamp())} and closes_at > {int(NOW.timestamp())}"

CONDITIONS = {
    "newest 20": "1",
    "two filters": "calls = 'inbound' and setting = 'virtual'",
    "a common word": "number in (select rowid from words where words match 'customer')",
    "a common word, closest first": (
        "number in (select rowid from words where words match 'customer')"
    ),
    "a rare pair of words": (
        "number in (select rowid from words where words match 'spanish billing')"
    ),
    "best pay": "1",
}
ORDERS = {
    "best pay": "pay_low desc",
    "a common word, closest first": (
        "(select bm25(words) from words where words match 'customer' "
        "and words.rowid = number)"
    ),
}

QUESTIONS = {
    name: f"select * from jobs where {OPEN} and {condition} "
    f"order by {ORDERS.get(name, 'posted_at desc, number desc')} limit 20"
    for name, condition in CONDITIONS.items()
}
QUESTIONS["a common word, closest first"] = (
    f"select jobs.* from words join jobs on jobs.number = words.rowid "
    f"where words match 'customer' and {OPEN} "
    f"order by bm25(words, 8, 4, 3, 1) limit 20"
)


def facets(name: str) -> list[str]:
    return [
        f"select {facet}, count(*) from jobs where {OPEN} and {CONDITIONS[name]} "
        f"group by {facet}"
        for facet in FACETS
    ]


FLAT = SimpleNamespace(
    facets=facets,
    pages=(
        (
            "/jobs/",
            "/flat/jobs?_size=20&_sort_desc=posted_at"
            "&_facet=calls&_facet=setting&_facet=role",
        ),
        (
            "/jobs/?calls=inbound&setting=virtual",
            "/flat/jobs?_size=20&_sort_desc=posted_at&calls=inbound&setting=virtual"
            "&_facet=calls&_facet=setting&_facet=role",
        ),
    ),
)


COPIED = "number, title, employer, posted_at, closes_at, pay_low, tokens, details"
WORDS = "rowid, title, skills, employer, body"


def make_flat(store: Store, path: Path) -> None:
    """Copy the board into a plain indexed table with full-text search."""
    connection = sqlite3.connect(path)
    connection.execute(
        "create table jobs (number integer primary key, title, employer, posted_at, "
        f"closes_at, pay_low, {', '.join(FACETS)}, details)"
    )
    connection.executemany(
        f"insert into jobs values ({', '.join('?' * (7 + len(FACETS)))})",
        map(_row, store.engine.stream(f"select {COPIED} from jobs")),
    )
    connection.execute(
        "create virtual table words using fts5(title, skills, employer, body)"
    )
    connection.executemany(
        f"insert into words ({WORDS}) values (?, ?, ?, ?, ?)",
        store.engine.stream(f"select {WORDS} from job_words"),
    )
    for columns in (
        "posted_at desc, number desc",
        "calls, setting, posted_at",
        "pay_low",
    ):
        name = columns.replace(", ", "_").replace(" ", "_")
        connection.execute(f"create index jobs_{name} on jobs({columns})")
    connection.commit()
    connection.execute("analyze")
    connection.close()


def _row(row: tuple) -> tuple:
    *plain, tokens, details = row
    values = dict(token.split(":", 1) for token in tokens.split("\n") if ":" in token)
    return (*plain, *(values.get(facet) for facet in FACETS), details)
