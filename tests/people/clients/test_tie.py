from dataclasses import replace

from careers.people.clients.tie import Tie, tie_of
from careers.people.entry.account import Account
from careers.people.entry.membership import Membership, Part
from tests.cast import NOW
from tests.people.clients.test_digest import ANA


def somebody(number: int, *parts: Membership) -> Account:
    return Account(number, "a@example.org", NOW, memberships=frozenset(parts))


def test_a_record_goes_into_an_account_once():
    assert tie_of(ANA, somebody(7)) is Tie.NEW
    assert tie_of(replace(ANA, account=7), somebody(7)) is Tie.OWN
    assert tie_of(replace(ANA, account=8), somebody(7)) is Tie.MOVES


def test_who_works_at_the_agency_ties_no_client_to_themselves():
    here = Membership(Part.COUNSELOR, ANA.agency)
    assert tie_of(ANA, somebody(7, here)) is Tie.COUNSELOR
    elsewhere = Membership(Part.COUNSELOR, "elsewhere")
    assert tie_of(ANA, somebody(7, elsewhere)) is Tie.NEW
