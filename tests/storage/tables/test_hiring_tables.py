import sqlite3

import pytest


def test_an_address_leads_to_one_employer(store):
    row = "insert into employer_addresses values ('new-name', 'northbank', 0)"
    store.engine.write(row)
    with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"):
        store.engine.write(row)


def test_nobody_who_is_not_there_is_renamed(store):
    row = (
        "insert into renames (employer, at, granted, details)"
        " values ('nobody', 0, 0, '{}')"
    )
    with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"):
        store.engine.write(row)
