from careers.people.clients.leaving import Stays
from careers.people.entry.account import Account
from careers.web.counsel.leaving import held_by, ties
from careers.web.record import client_seal
from tests.door import PASSWORD, opened, signed_in, store_of
from tests.web.counsel.agency import COUNSELOR, HARBOR, LEAD, client_of


def somebody(app, email: str, *parts) -> Account:
    store_of(app).agencies.put(HARBOR)
    return store_of(app).accounts.find(opened(app, email, *parts))


def test_what_hangs_on_somebody_is_counted(app):
    lu = somebody(app, "lu@example.org", LEAD, COUNSELOR)
    client_of(app, lu.number)
    with app.test_request_context():
        held = held_by(lu, HARBOR.slug)
        assert (held.open, held.kept, held.leads_alone) == (1, 1, True)
        assert [one.stays for one in ties(lu)] == [Stays.HOLDS]
        assert held_by(lu, "no-such-agency") is None


def test_who_closes_their_account_leaves_closed_records_to_the_lead(app, site):
    lu = somebody(app, "lu@example.org", LEAD)
    mo = signed_in(app, site.client, "mo@example.org", COUNSELOR)
    ana = client_of(app, mo)
    record = f"/counsel/clients/{ana.number}"
    site.post(f"{record}/close", {}, seen_on=record)
    site.send("/account/close", {"own": PASSWORD})
    assert store_of(app).accounts.find(mo) is None
    with app.test_request_context():
        own = store_of(app).clients.find(ana.number, client_seal())
    assert own.counselor == lu.number
