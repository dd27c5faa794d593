import sqlite3

import numpy as np
import pytest

from careers.people.entry.seal import Seal
from careers.people.seekers.alert import Alert, Said
from tests.cast import NOW

SEAL = Seal("key", "alerts")
OWN = Alert(said=Said("eva@example.org", "secret"), made_at=NOW)


def test_one_key_opens_one_alert(store):
    store.alerts.add(OWN, SEAL, who="eva", known=np.array([1]))
    with pytest.raises(sqlite3.IntegrityError):
        store.alerts.add(OWN, SEAL, who="eva", known=np.array([1]))


def test_jobs_that_were_merged_are_found_without_reading_all_jobs(store):
    plan = store.engine.rows(
        "explain query plan select number from jobs where merged_into in (1, 2)"
    )
    assert "jobs_merged_into" in str(plan)
