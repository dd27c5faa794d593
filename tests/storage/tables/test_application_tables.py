import sqlite3

import pytest

from tests.cast import NOW
from tests.storage.hiring.test_applications import sent


@pytest.fixture
def columns(store):
    def of(table: str) -> set[str]:
        return {row["name"] for row in store.engine.rows(f"pragma table_info({table})")}

    return of


def test_no_column_holds_what_a_person_sent_unsealed(columns):
    assert columns("applications") - {"number", "job", "account", "made"} == {
        "page",  # a hash of the key in the address
        "who",  # a hash of the address, made with the key of the installation
        "agrees",
        "came",
        "reason",
        "sealed",
        "file",
    }


def test_steps_and_words_go_with_their_application(store):
    own = sent(store)
    store.applications.remove(own.number)
    assert store.engine.value("select count(*) from application_steps") == 0


def test_a_step_belongs_to_an_application(store):
    with pytest.raises(sqlite3.IntegrityError):
        store.engine.write(
            "insert into application_steps values (999, 'sent', :at)",
            {"at": int(NOW.timestamp())},
        )
