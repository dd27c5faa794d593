from dataclasses import replace

from careers.people.clients.agency import Shares
from careers.people.clients.client import Looked
from tests.door import store_of
from tests.web.counsel.agency import HARBOR, client_of, counselor


def test_a_look_at_a_record_is_written_down(app, site):
    me = counselor(app, site.client)
    ana = client_of(app, me)
    site.visit(f"/counsel/clients/{ana.number}")
    (look,) = store_of(app).clients.looks(ana.number)
    assert (look.by, look.what) == (me, Looked.RECORD)


def test_a_colleague_sees_a_client_only_where_the_agency_shares(app, site):
    ana = client_of(app, counselor(app, app.test_client()))
    counselor(app, site.client, "bo@example.org")
    at = f"/counsel/clients/{ana.number}"
    assert site.answer(at).status_code == 404
    assert "Ana Ruiz" not in site.visit("/counsel/").words
    store_of(app).agencies.put(replace(HARBOR, shares=Shares.ALL))
    assert "Ana Ruiz" in site.visit(at).words
    assert "Ana Ruiz" in site.visit("/counsel/").words
