from dataclasses import replace

from careers.people.clients.client import Agreed
from careers.web.record import client_seal
from tests.cast import NOW
from tests.door import opened, signed_in, store_of
from tests.web.counsel.agency import COUNSELOR, HARBOR, LEAD, client_of, counselor


def test_a_caseload_is_narrowed_by_words_tags_and_state(app, site):
    me = counselor(app, site.client)
    client_of(app, me, "A1", tags=("veteran",))
    ben = client_of(app, me, "B2", name="Ben Ode")
    with app.test_request_context():
        store_of(app).clients.put(replace(ben, closed_at=NOW), client_seal())
    assert "Ben Ode" not in site.visit("/counsel/").words
    assert "Ben Ode" in site.visit("/counsel/?state=closed").words
    assert "Ana Ruiz" in site.send("/counsel/", {"words": "VETERAN"}).words
    page = site.send("/counsel/", {"words": "nobody"})
    assert "No client is like this" in page.words
    assert "nobody" not in "".join(page.links)
    site.send("/counsel/", {})
    assert "Ana Ruiz" in site.visit("/counsel/").words


def test_an_empty_caseload_says_what_to_do(app, site):
    counselor(app, site.client)
    page = site.visit("/counsel/")
    assert "No clients yet" in page.words
    assert "/counsel/clients/new" in page.links


def test_the_way_to_clients_stands_in_the_head_of_counselors_alone(app, site):
    signed_in(app, site.client, "eve@example.org")
    assert 'href="/counsel/"' not in site.visit("/about").html
    counselor(app, site.client)
    assert 'href="/counsel/"' in site.visit("/about").html


def test_who_needs_attention_comes_first_with_the_reason(app, site):
    me = counselor(app, site.client)
    client_of(app, me, "A1", name="Ana Ruiz")
    ends = Agreed("words", NOW.date(), until=NOW.date())
    client_of(app, me, "Z9", name="Zoe Lind", agreed=ends, tags=("veteran",))
    page = site.visit("/counsel/")
    assert page.words.index("Zoe Lind") < page.words.index("Ana Ruiz")
    assert "Consent ends" in page.words
    only = site.visit("/counsel/?need=consent").words
    assert "Zoe Lind" in only
    assert "Ana Ruiz" not in only
    assert "Ana Ruiz" not in site.visit("/counsel/?tag=veteran").words
    assert "Ana Ruiz" in site.visit("/counsel/?need=nothing&page=99&state=x").words


def test_a_lead_narrows_by_counselor_and_the_counts_go_with_it(app, site):
    store_of(app).agencies.put(HARBOR)
    lead = signed_in(app, site.client, "lee@example.org", LEAD)
    mo = opened(app, "mo@example.org", COUNSELOR)
    client_of(app, lead, "A1", name="Ana Ruiz", tags=("veteran",))
    client_of(app, mo, "B2", name="Ben Ode", tags=("veteran",))
    client_of(app, mo, "C3", name="Cy Park")
    page = site.visit("/counsel/")
    for said in ("You 1", "mo@example.org 2", "veteran 2", "Open 3"):
        assert said in page.words
    only = site.visit(f"/counsel/?by={mo}")
    assert "Ana Ruiz" not in only.words
    for said in ("You 1", "mo@example.org 2", "veteran 1", "Open 2"):
        assert said in only.words
    assert f"/counsel/?tag=veteran&by={mo}" in only.links


def test_one_counselor_alone_is_not_asked_whose_clients(app, site):
    client_of(app, counselor(app, site.client))
    assert "By counselor" not in site.visit("/counsel/").html


def test_an_empty_list_says_why_and_leads_on(app, site):
    client_of(app, counselor(app, site.client))
    page = site.visit("/counsel/?need=consent")
    assert "Nobody is on this list today: “Consent ends”" in page.words
    assert "No record is closed" in site.visit("/counsel/?state=closed").words
    page = site.visit("/counsel/?tag=nobody&by=x")
    assert "No client is like this" in page.words
    assert "/counsel/?state=all" in page.links
