import sqlite3
from datetime import timedelta

import pytest

from careers.people.event import Event, Subject
from tests.cast import NOW

JOB = Subject("job", "7")
POSTED = Event(JOB, "posted", NOW, 3)
CLOSED = Event(JOB, "closed", NOW + timedelta(days=1), None, "The last seat is taken.")


@pytest.fixture
def events(store):
    for event in (POSTED, Event(Subject("job", "8"), "posted", NOW), CLOSED):
        store.events.add(event)
    return store.events


def test_a_history_is_told_from_its_beginning(events):
    assert events.of(JOB) == [POSTED, CLOSED]
    assert events.of(Subject("employer", "7")) == []


def test_what_happened_last_comes_first(events):
    assert events.latest(2)[0] == CLOSED


def test_a_kind_of_event_is_counted_since_a_moment(events):
    assert len(events.since("job", "posted", NOW)) == 2
    assert events.since("job", "posted", NOW + timedelta(seconds=1)) == []


@pytest.mark.parametrize(
    "change", ["update events set note = ''", "delete from events"]
)
def test_nobody_edits_history(store, events, change):
    with pytest.raises(sqlite3.IntegrityError, match="cannot be changed"):
        store.engine.write(change)
