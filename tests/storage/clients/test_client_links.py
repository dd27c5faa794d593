import pytest

from careers.people.clients.agency import Agency
from careers.people.clients.client import Client
from careers.people.entry.seal import Seal
from careers.storage.clients.client_links import For
from tests.cast import NOW
from tests.stays import TERMS

SEAL = Seal("secret", "clients")
STAYS = {For.JOIN: TERMS["joining-links"], For.SEE: TERMS["plan-links"]}


@pytest.fixture
def ana(store) -> int:
    store.agencies.put(Agency(slug="a", name="A"))
    made = Client(agency="a", counselor=1, code="A1", made_at=NOW, changed_at=NOW)
    return store.clients.put(made, SEAL).number


@pytest.mark.parametrize("purpose", For)
def test_a_link_works_for_one_purpose_and_not_for_long(store, ana, purpose):
    secret = store.client_links.add(ana, purpose, NOW)
    (other,) = set(For) - {purpose}
    end = NOW + STAYS[purpose]
    assert store.client_links.find(secret, purpose, NOW) == ana
    assert store.client_links.until(ana, purpose, NOW) == end
    assert store.client_links.find(secret, other, NOW) is None
    assert store.client_links.find(secret, purpose, end) is None
    assert store.client_links.tidy(end) == 1


def test_a_new_link_ends_the_one_before_and_a_used_one_is_gone(store, ana):
    first, second = (store.client_links.add(ana, For.JOIN, NOW) for _ in range(2))
    assert store.client_links.find(first, For.JOIN, NOW) is None
    assert store.client_links.use(second)
    assert not store.client_links.use(second)


def test_links_go_with_the_client(store, ana):
    secret = store.client_links.add(ana, For.SEE, NOW)
    store.clients.remove(ana)
    assert store.client_links.find(secret, For.SEE, NOW) is None
