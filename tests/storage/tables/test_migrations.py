import sqlite3

import pytest
from sqlite_utils import Database

from careers.storage.tables.later_migrations import migrations


@pytest.fixture
def db():
    db = Database(memory=True)
    migrations.apply(db)
    yield db
    db.close()


EMPLOYER = "insert into employers values ('a', 'A', '{}')"
JOB = (
    "insert into jobs (slug, title, employer, posted_at, closes_at, seen_at, source,"
    " source_key, tokens, asks, details, changed)"
    " values ('x', 'X', :employer, 0, 1, 0, 'feed', :key, '', '', '{}', 1)"
)


def test_every_step_tells_what_it_is_for():
    for migration in migrations.pending(Database(memory=True)):
        assert (migration.fn.__doc__ or "").endswith("."), migration.name


def test_the_number_of_a_job_is_never_used_again(db):
    db.execute(EMPLOYER)
    first = db.execute(JOB, {"employer": "a", "key": "1"}).lastrowid
    db.execute("delete from jobs")

    assert db.execute(JOB, {"employer": "a", "key": "1"}).lastrowid == first + 1


def test_a_source_has_a_key_once(db):
    db.execute(EMPLOYER)
    db.execute(JOB, {"employer": "a", "key": "1"})

    with pytest.raises(sqlite3.IntegrityError, match="source_key"):
        db.execute(JOB, {"employer": "a", "key": "1"})


def test_columns_take_their_own_kind_only(db):
    with pytest.raises(sqlite3.IntegrityError, match="TEXT value in INTEGER"):
        db.execute("insert into anonymous_profiles values ('a', 'b', 'noon')")


def test_words_of_any_script_are_cut_between_words(db):
    db.execute("insert into job_words (title) values ('हिन्दी ग्राहक सेवा, Ñandú')")

    terms = {row[0] for row in db.execute("select term from job_vocabulary")}

    assert terms == {"हिन्दी", "ग्राहक", "सेवा", "nandu"}
