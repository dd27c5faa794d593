from datetime import timedelta

import pytest

from careers.people.clients.agency import Agency
from careers.people.clients.client import Client, Look, Looked
from careers.people.entry.seal import Seal
from careers.storage.clients.client_looks import Wanted
from tests.cast import NOW

SEAL = Seal("key", "clients")


@pytest.fixture
def looked(store):
    for slug, code in (("harbor", "A1"), ("harbor", "B2"), ("other", "C3")):
        store.agencies.put(Agency(slug=slug, name=slug))
        own = Client(agency=slug, counselor=1, code=code, made_at=NOW, changed_at=NOW)
        number = store.clients.put(own, SEAL).number
        for by, what in ((7, Looked.RECORD), (8, Looked.CHANGED)):
            store.clients.look(Look(number, by, what, NOW + timedelta(minutes=by)))
    return store.client_looks


def codes(looked, **said) -> list[str]:
    found = looked.some(Wanted(agency="harbor", **said), start=0, count=10)
    return [own.code for own in found]


def test_looks_of_an_agency_are_told_the_newest_first(looked):
    assert codes(looked) == ["B2", "B2", "A1", "A1"]
    assert looked.count(Wanted(agency="harbor")) == 4
    assert looked.people("harbor") == (7, 8)


def test_looks_are_narrowed(looked):
    assert codes(looked, by=7) == ["B2", "A1"]
    assert codes(looked, code="A1", what=Looked.CHANGED.value) == ["A1"]
    assert looked.count(Wanted(agency="harbor", by=9)) == 0
    page = looked.some(Wanted(agency="harbor"), start=3, count=10)
    assert [(own.by, own.what) for own in page] == [(7, Looked.RECORD)]


def test_it_is_known_whom_somebody_opened_since_a_moment(looked):
    assert looked.opened(7, NOW) == frozenset({1, 2, 3})
    assert looked.opened(7, NOW + timedelta(minutes=8)) == frozenset()
    assert looked.opened(9, NOW) == frozenset()
