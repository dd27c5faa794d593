from datetime import timedelta

from careers.people.entry.link import Link, Purpose
from tests.cast import NOW
from tests.stays import TERMS

LINK = Link(Purpose.CHOOSE, "ana@example.org")


def test_a_link_works_once_and_looking_does_not_use_it_up(store):
    secret = store.links.add(LINK, NOW)
    assert store.links.find(secret, Purpose.CHOOSE, NOW) == LINK
    assert store.links.find(secret, Purpose.CHOOSE, NOW) == LINK
    assert store.links.use(secret, LINK)
    assert not store.links.use(secret, LINK)
    assert store.links.find(secret, Purpose.CHOOSE, NOW) is None


def test_a_link_is_for_one_thing(store):
    secret = store.links.add(LINK, NOW)
    assert store.links.find(secret, Purpose.MOVE, NOW) is None


def test_a_used_link_ends_all_like_it(store):
    first, second = (store.links.add(LINK, NOW) for _ in range(2))
    store.links.use(second, LINK)
    assert store.links.find(first, Purpose.CHOOSE, NOW) is None


def test_a_link_ends_by_the_clock_and_with_the_account(store):
    late = NOW + TERMS["password-links"]
    secret = store.links.add(LINK, NOW)
    assert store.links.find(secret, Purpose.CHOOSE, late - timedelta(seconds=1))
    assert store.links.find(secret, Purpose.CHOOSE, late) is None
    assert store.links.tidy(late) == 1
    ana = store.accounts.add("ana@example.org", "kept", NOW).number
    secret = store.links.add(Link(Purpose.MOVE, "new@example.org", ana), NOW)
    store.links.end(ana)
    assert store.links.find(secret, Purpose.MOVE, NOW) is None
