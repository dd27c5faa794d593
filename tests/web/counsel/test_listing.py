from dataclasses import replace

from careers.people.clients.agency import Shares
from tests.door import signed_in, store_of
from tests.web.counsel.agency import HARBOR, LEAD, client_of, counselor


def test_a_counselor_lists_their_own_unless_the_agency_shares_all(app, site):
    me = counselor(app, site.client)
    client_of(app, me)
    client_of(app, me + 1000, "B2", name="Ben Ode")
    assert "Ben Ode" not in site.visit("/counsel/").words
    store_of(app).agencies.put(replace(HARBOR, shares=Shares.ALL))
    assert "Ben Ode" in site.visit("/counsel/").words


def test_a_lead_lists_everybody(app, site):
    store_of(app).agencies.put(HARBOR)
    signed_in(app, site.client, "lee@example.org", LEAD)
    client_of(app, 1000, "B2", name="Ben Ode")
    assert "Ben Ode" in site.visit("/counsel/").words
