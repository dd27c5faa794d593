from careers.people.entry.account import Account
from careers.people.entry.membership import Membership, Part
from tests.cast import NOW

BOTH = frozenset(
    {Membership(Part.RECRUITER, "northbank"), Membership(Part.COUNSELOR, "agency-1")}
)


def test_one_person_can_take_several_parts():
    account = Account(1, "ana@example.org", NOW, BOTH)
    assert account.is_a(Part.RECRUITER)
    assert account.is_a(Part.COUNSELOR)
    assert not account.is_a(Part.MODERATOR)
    assert account.places(Part.RECRUITER) == {"northbank"}
    assert account.places(Part.LEAD) == frozenset()
