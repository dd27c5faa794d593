from datetime import timedelta

from careers.people.clients.agency import Agency
from careers.storage.clients.rounds import LASTS
from tests.cast import NOW, TODAY


def test_a_round_is_found_for_a_while_on_its_day(store):
    store.agencies.put(Agency(slug="harbor", name="Harbor"))
    mo = store.accounts.add("mo@example.org", "kept", NOW).number
    shelf = store.rounds
    assert shelf.find(mo, "harbor", day=TODAY, now=NOW) is None
    for clients in ((3, 1), (2,), ()):
        shelf.put(mo, "harbor", clients, day=TODAY, now=NOW)
        assert shelf.find(mo, "harbor", day=TODAY, now=NOW) == clients
    assert shelf.find(mo, "harbor", day=TODAY, now=NOW + LASTS) is None
    tomorrow = TODAY + timedelta(days=1)
    assert shelf.find(mo, "harbor", day=tomorrow, now=NOW) is None
    assert shelf.find(mo + 1, "harbor", day=TODAY, now=NOW) is None
