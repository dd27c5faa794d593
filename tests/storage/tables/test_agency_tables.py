import sqlite3

import pytest

from careers.people.clients.agency import Agency


def test_a_client_belongs_to_an_agency_that_is_there(store):
    with pytest.raises(sqlite3.IntegrityError):
        store.engine.write(
            "insert into clients (agency, counselor, code, made, changed, sealed)"
            " values ('nowhere', 1, 'A1', 0, 0, '')"
        )


def test_links_go_with_their_client(store):
    store.agencies.put(Agency(slug="a", name="A"))
    store.engine.write(
        "insert into clients (number, agency, counselor, code, made, changed, sealed)"
        " values (1, 'a', 1, 'A1', 0, 0, '')"
    )
    store.engine.write(
        "insert into client_links (name, client, until) values ('x', 1, 9)"
    )
    store.clients.remove(1)
    assert store.engine.value("select count(*) from client_links") == 0
