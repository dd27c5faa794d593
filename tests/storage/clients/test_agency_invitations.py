from datetime import timedelta

import pytest

from careers.people.clients.agency import Agency
from careers.people.entry.membership import Part
from careers.storage.clients.agency_invitations import AgencyInvitation
from tests.cast import NOW
from tests.stays import INVITATION

ASKED = AgencyInvitation("a", "mo@example.org", Part.LEAD, 1, NOW + INVITATION)


@pytest.fixture(autouse=True)
def agency(store):
    store.agencies.put(Agency(slug="a", name="A"))


def test_an_invitation_works_once_and_for_a_week(store):
    secret = store.agency_invitations.add(ASKED)
    assert store.agency_invitations.find(secret, NOW) == ASKED
    assert store.agency_invitations.find(secret, NOW + INVITATION) is None
    assert store.agency_invitations.use(secret, NOW)
    assert not store.agency_invitations.use(secret, NOW)


def test_a_second_one_ends_the_first(store):
    first, second = (store.agency_invitations.add(ASKED) for _ in range(2))
    assert store.agency_invitations.find(first, NOW) is None
    assert store.agency_invitations.of("a", NOW) == (ASKED,)
    store.agency_invitations.end("a", "mo@example.org")
    assert store.agency_invitations.find(second, NOW) is None


def test_old_ones_are_thrown_away(store):
    store.agency_invitations.add(ASKED)
    assert store.agency_invitations.tidy(NOW + INVITATION - timedelta(1)) == 0
    assert store.agency_invitations.tidy(NOW + INVITATION) == 1
