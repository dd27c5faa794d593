from dataclasses import replace

from careers.people.clients.agency import Agency, Shares

HARBOR = Agency(slug="harbor-works", name="Harbor Works")


def test_an_agency_is_kept_and_changed(store):
    store.agencies.put(HARBOR)
    changed = replace(HARBOR, shares=Shares.ALL, keeps=12, signs="Room 4")
    store.agencies.put(changed)
    assert store.agencies.find("harbor-works") == changed
    assert store.agencies.all() == (changed,)
    assert store.agencies.find("other") is None


def test_two_agencies_of_one_name_have_two_addresses(store):
    assert store.agencies.free_slug("Harbor Works") == "harbor-works"
    store.agencies.put(HARBOR)
    assert store.agencies.free_slug("Harbor Works") == "harbor-works-2"
