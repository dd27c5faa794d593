import pytest

from careers.people.entry.membership import Membership, Part
from tests.cast import NOW

RECRUITER = Membership(Part.RECRUITER, "northbank")


@pytest.fixture
def accounts(store):
    return store.accounts


@pytest.fixture
def ana(accounts):
    return accounts.add("ana@example.org", "kept", NOW)


def test_an_address_has_one_account(accounts, ana):
    assert accounts.add("ana@example.org", "other", NOW) is None
    assert accounts.by_email("ana@example.org") == accounts.find(ana.number) == ana
    assert accounts.password(ana.number) == "kept"


def test_nobody_is_nobody(accounts):
    assert accounts.find(7) is None
    assert accounts.by_email("x@example.org") is None
    assert accounts.password(7) is None
    assert accounts.factor(7) is None


def test_an_account_moves_to_an_address_that_is_free(accounts, ana):
    other = accounts.add("ben@example.org", "kept", NOW)
    assert not accounts.set_email(other.number, "ana@example.org")
    assert accounts.set_email(other.number, "new@example.org")
    assert accounts.find(other.number).email == "new@example.org"


def test_parts_are_taken_once_and_left(accounts, ana):
    accounts.join(ana.number, RECRUITER, NOW)
    accounts.join(ana.number, RECRUITER, NOW)
    assert accounts.find(ana.number).memberships == {RECRUITER}
    assert [one.email for one in accounts.members(RECRUITER)] == ["ana@example.org"]
    accounts.leave(ana.number, RECRUITER)
    assert accounts.find(ana.number).memberships == frozenset()


def test_a_code_is_spent_once(accounts, ana):
    accounts.set_factor(ana.number, "sealed", ["aaaaa-bbbbb"])
    assert accounts.find(ana.number).second_factor
    assert accounts.factor(ana.number) == ("sealed", 0)
    assert accounts.use_step(ana.number, 5)
    assert not accounts.use_step(ana.number, 5)
    assert not accounts.use_step(ana.number, 4)
    assert accounts.use_spare(ana.number, "aaaaa-bbbbb")
    assert not accounts.use_spare(ana.number, "aaaaa-bbbbb")
    accounts.set_factor(ana.number, None)
    assert not accounts.find(ana.number).second_factor


def test_all_that_hangs_on_an_account_goes_with_it(store, accounts, ana):
    accounts.join(ana.number, RECRUITER, NOW)
    accounts.set_factor(ana.number, "sealed", ["aaaaa-bbbbb"])
    store.sessions.open(ana.number, NOW)
    accounts.remove(ana.number)
    for table in ("accounts", "memberships", "sessions", "spare_codes"):
        assert store.engine.value(f"select count(*) from {table}") == 0, table
