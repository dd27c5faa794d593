import sqlite3

import pytest


def test_what_was_reported_is_a_job_that_is_there(store):
    report = (
        "insert into reports (job, ground, words, reporter, at)"
        " values (999, 'money', '', 'a', 0)"
    )
    with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"):
        store.engine.write(report)


def test_a_domain_is_banned_once(store):
    ban = "insert into banned_domains values ('x.example', 0, null, 'why')"
    store.engine.write(ban)
    with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"):
        store.engine.write(ban)


def test_an_employer_names_a_posting_once(store):
    key = (
        "insert into program_keys (name, employer, label, made_at, made_by)"
        " values ('hash', 'northbank', 'feed', 0, 1)"
    )
    store.engine.write(key)
    with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"):
        store.engine.write(key)
