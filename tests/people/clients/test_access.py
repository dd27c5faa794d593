from dataclasses import replace

import pytest

from careers.people.clients.access import leads, sees, works_at
from careers.people.clients.agency import Agency, Shares
from careers.people.clients.client import Agreed, Client, Said
from careers.people.entry.account import Account
from careers.people.entry.membership import Membership, Part
from tests.cast import NOW, TODAY

AGENCY = Agency(slug="harbor-works", name="Harbor Works")
OPEN = replace(AGENCY, shares=Shares.ALL)
CLIENT = Client(
    agency="harbor-works", counselor=1, code="A1", made_at=NOW, changed_at=NOW
)


def somebody(number: int, *parts: Membership) -> Account:
    return Account(number, f"p{number}@example.org", NOW, frozenset(parts))


HERE = Membership(Part.COUNSELOR, "harbor-works")
LEAD = Membership(Part.LEAD, "harbor-works")
ELSEWHERE = Membership(Part.COUNSELOR, "other")


@pytest.mark.parametrize(
    ("who", "alone", "shared"),
    [
        (somebody(1, HERE), True, True),
        (somebody(2, HERE), False, True),
        (somebody(3, LEAD), True, True),
        (somebody(4, ELSEWHERE), False, False),
        (somebody(5, Membership(Part.RECRUITER, "harbor-works")), False, False),
        (somebody(6, Membership(Part.MODERATOR)), False, False),
        (somebody(7, Membership(Part.LEAD, "other")), False, False),
        (somebody(1), False, False),
    ],
)
def test_a_client_is_seen_by_their_counselor_and_by_whom_the_agency_lets(
    who, alone, shared
):
    assert sees(who, CLIENT, AGENCY) is alone
    assert sees(who, CLIENT, OPEN) is shared
    assert not sees(who, CLIENT, replace(AGENCY, slug="other"))


def test_a_client_who_agreed_to_one_counselor_is_shown_to_no_other_later():
    alone = replace(CLIENT, said=Said(agreed=Agreed("words", TODAY, shares=Shares.OWN)))
    assert sees(somebody(1, HERE), alone, OPEN)
    assert sees(somebody(3, LEAD), alone, OPEN)
    assert not sees(somebody(2, HERE), alone, OPEN)
    agreed = Agreed("words", TODAY, shares=Shares.ALL)
    assert sees(somebody(2, HERE), replace(CLIENT, said=Said(agreed=agreed)), OPEN)


def test_somebody_can_work_at_several_agencies():
    who = somebody(1, HERE, Membership(Part.LEAD, "other"))
    assert works_at(who) == ("harbor-works", "other")
    assert leads(who, "other")
    assert not leads(who, "harbor-works")
