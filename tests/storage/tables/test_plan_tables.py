import sqlite3

import pytest


@pytest.mark.parametrize(
    "sql",
    [
        "insert into client_plans values (9, 1, 0, 1, '')",
        "insert into client_follow_ups values (9, '')",
    ],
)
def test_a_plan_is_of_a_client_who_is_there(store, sql):
    with pytest.raises(sqlite3.IntegrityError):
        store.engine.write(sql)
