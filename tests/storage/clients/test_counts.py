from dataclasses import replace
from datetime import date

from careers.people.clients.agency import Agency
from careers.people.clients.count import Count
from careers.people.small_numbers import table

COUNT = Count(date(2026, 3, 1), (table("Outcome", [("Hired", 7), ("Left", 2)]),))


def test_the_last_count_of_an_agency_is_the_one_that_stands(store):
    store.agencies.put(Agency(slug="harbor", name="Harbor"))
    assert store.counts.find("harbor") is None
    later = replace(COUNT, on=date(2026, 4, 1))
    for count in (COUNT, later):
        store.counts.put("harbor", count)
        assert store.counts.find("harbor") == count
