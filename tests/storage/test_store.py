from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from careers.errors import CareersError
from careers.storage.engine import Engine
from careers.storage.store import insist_on_current, migrate
from careers.storage.tables.later_migrations import migrations

SNAPSHOT = Path(__file__).with_name("schema.sql")


def test_a_missing_database_says_how_to_make_it(tmp_path):
    with pytest.raises(CareersError, match=r"There is no database .* careers migrate"):
        insist_on_current(tmp_path / "new.db")


def test_a_database_that_is_behind_says_how_to_catch_up(tmp_path):
    engine = Engine(tmp_path / "old.db")
    engine.db.execute("create table something (n)")
    engine.close()

    with pytest.raises(CareersError, match=r"migrations behind\. Run: careers migrate"):
        insist_on_current(tmp_path / "old.db")


def test_migrating_twice_does_nothing_the_second_time(tmp_path):
    first, second = migrate(tmp_path / "a.db"), migrate(tmp_path / "a.db")

    assert first[0] == "start_the_board"
    assert second == []
    insist_on_current(tmp_path / "a.db")


def test_workers_that_boot_together_migrate_once(tmp_path):
    path = tmp_path / "together.db"
    with ThreadPoolExecutor(4) as pool:
        done = list(pool.map(lambda _: migrate(path), range(4)))

    assert sorted(map(len, done))[:3] == [0, 0, 0]


def test_the_shape_is_the_one_we_reviewed(tmp_path):
    """Write it anew with: python -m tests.storage.schema"""
    from tests.storage.schema import shape

    migrate(tmp_path / "shape.db")

    assert shape(tmp_path / "shape.db") == SNAPSHOT.read_text()
    assert migrations.name == "careers"


def test_jobs_of_before_keep_the_months_they_ask(tmp_path):
    step = "tell_the_months_that_jobs_ask"
    engine = Engine(tmp_path / "old.db")
    migrations.apply(engine.db, stop_before=step)
    engine.db.execute("insert into employers values ('northbank', 'Northbank', '{}')")
    engine.db.execute(
        "insert into jobs (slug, title, employer, posted_at, closes_at, seen_at,"
        " source, source_key, tokens, asks, details, changed)"
        " values ('a', 'Agent', 'northbank', 1, 2, 1, 'here', '1', '', '',"
        ' \'{"asks": {"experience": 6}}\', 1)'
    )
    migrations.apply(engine.db)
    kept = list(engine.db.query("select experience from jobs"))
    engine.close()
    assert kept == [{"experience": 6}]
