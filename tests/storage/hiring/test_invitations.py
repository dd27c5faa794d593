from datetime import timedelta

import pytest

from careers.people.employers.hiring import Invitation
from tests.cast import NOW
from tests.stays import INVITATION
from tests.storage.hirers import account

BEN = "ben@northbank.example"


@pytest.fixture
def ask(store):
    ana = account(store)
    return Invitation("northbank", BEN, ana, NOW + INVITATION)


def test_an_invitation_works_once(store, ask):
    secret = store.invitations.add(ask)
    assert store.invitations.find(secret, NOW) == ask
    assert store.invitations.use(secret, NOW)
    assert not store.invitations.use(secret, NOW)
    assert store.invitations.find(secret, NOW) is None


def test_an_invitation_ends_by_the_clock(store, ask):
    secret, over = store.invitations.add(ask), NOW + INVITATION
    assert store.invitations.find(secret, over - timedelta(seconds=1))
    assert store.invitations.find(secret, over) is None
    assert not store.invitations.use(secret, over)
    assert store.invitations.of("northbank", over) == ()
    assert store.invitations.tidy(over) == 1


def test_a_second_invitation_ends_the_first(store, ask):
    first, second = store.invitations.add(ask), store.invitations.add(ask)
    assert store.invitations.find(first, NOW) is None
    assert store.invitations.find(second, NOW)
    assert store.invitations.of("northbank", NOW) == (ask,)


def test_the_secret_itself_is_not_kept(store, ask):
    secret = store.invitations.add(ask)
    rows = store.engine.rows("select * from invitations")
    assert secret not in str(rows)


def test_invitations_end_with_those_who_sent_them(store, ask):
    store.invitations.add(ask)
    store.invitations.end_by("northbank", ask.by + 1)
    assert store.invitations.of("northbank", NOW) == (ask,)
    store.invitations.end_by("northbank", ask.by)
    assert store.invitations.of("northbank", NOW) == ()
    store.invitations.add(ask)
    store.invitations.end_all("northbank")
    assert store.invitations.of("northbank", NOW) == ()
