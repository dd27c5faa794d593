import sqlite3
from concurrent.futures import ThreadPoolExecutor

import pytest

from careers.storage.engine import Engine, match_words


@pytest.fixture
def engine(tmp_path):
    engine = Engine(tmp_path / "some.db")
    engine.db.execute("create table things (n integer) strict")
    yield engine
    engine.close()


def write_then_fail(engine):
    with engine.writing():
        engine.write("insert into things values (:n)", {"n": 1})
        engine.write("insert into things values (:n)", {"n": "no number"})


def test_a_failed_write_leaves_nothing_behind(engine):
    with pytest.raises(sqlite3.IntegrityError):
        write_then_fail(engine)

    assert engine.rows("select * from things") == []


def test_a_write_within_a_write_is_one_write(engine):
    with pytest.raises(sqlite3.IntegrityError), engine.writing():
        write_then_fail(engine)

    assert engine.value("select count(*) from things") == 0


def test_counting_up_from_many_connections_loses_nothing(engine):
    engine.write("insert into things values (0)")

    def count_up(_):
        own = Engine(engine.path)
        for _ in range(20):
            with own.writing() as db:
                n = own.value("select n from things")
                db.execute("update things set n = :n", {"n": n + 1})
        own.close()

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(count_up, range(4)))

    assert engine.value("select n from things") == 80


def test_numbers_come_as_one_array(engine):
    engine.write_many("insert into things values (:n)", [{"n": n} for n in (3, 1, 2)])

    assert engine.numbers("select n from things order by n").tolist() == [1, 2, 3]
    assert engine.numbers("select n from things where n > 5").tolist() == []


def test_a_backup_can_be_opened(engine, tmp_path):
    engine.write("insert into things values (7)")

    engine.backup(tmp_path / "copy.db")

    with sqlite3.connect(tmp_path / "copy.db") as copy:
        assert copy.execute("select n from things").fetchone() == (7,)
    copy.close()
    engine.optimize()


def test_the_version_changes_when_somebody_else_writes(engine):
    before = engine.version()
    other = Engine(engine.path)
    other.write("insert into things values (1)")
    other.close()

    assert engine.version() != before


def test_a_readers_word_is_quoted():
    assert match_words(["say", "c"], last_is_begun=True) == '"say" "c"'
    assert match_words(["c", 'say"'], last_is_begun=True) == '"c" "say"*'
    assert match_words([], last_is_begun=True) == ""
