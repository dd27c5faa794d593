from dataclasses import replace

from careers.web.record import client_seal
from tests.cast import NOW
from tests.door import signed_in, store_of
from tests.web.counsel.agency import client_of, counselor


def test_a_caseload_is_narrowed_by_words_tags_and_state(app, site):
    me = counselor(app, site.client)
    client_of(app, me, "A1", tags=("veteran",))
    ben = client_of(app, me, "B2", name="Ben Ode")
    with app.test_request_context():
        store_of(app).clients.put(replace(ben, closed_at=NOW), client_seal())
    assert "Ben Ode" not in site.visit("/counsel/").words
    assert "Ben Ode" in site.visit("/counsel/?state=closed").words
    assert "Ana Ruiz" in site.visit("/counsel/?words=VETERAN").words
    assert "No client is like this" in site.visit("/counsel/?words=nobody").words


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
