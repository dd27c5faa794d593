from datetime import timedelta

import pytest

from careers.people.entry.membership import Membership, Part
from tests.cast import NOW
from tests.storage.hirers import account

AT_NORTHBANK = Membership(Part.RECRUITER, "northbank")


@pytest.fixture
def ana(store):
    number = account(store)
    store.accounts.join(number, AT_NORTHBANK, NOW)
    return number


def test_a_key_is_found_by_its_secret_which_is_kept_nowhere(store, ana):
    secret = store.program_keys.add("northbank", "Applicant system", ana, NOW)

    key = store.program_keys.find(secret)
    assert (key.employer, key.label, key.made_by) == (
        "northbank",
        "Applicant system",
        ana,
    )
    assert key.works
    dump = "\n".join(store.engine.db.conn.iterdump())
    assert secret not in dump
    assert secret.rpartition("_")[2] not in dump


def test_a_wrong_secret_finds_nothing(store, ana):
    secret = store.program_keys.add("northbank", "Applicant system", ana, NOW)
    assert store.program_keys.find(secret[:-1]) is None
    assert store.program_keys.find("") is None


def test_a_key_is_revoked_once_and_stays_on_the_list(store, ana):
    secret = store.program_keys.add("northbank", "Applicant system", ana, NOW)
    number = store.program_keys.find(secret).number
    assert store.program_keys.revoke(number, NOW)
    assert not store.program_keys.revoke(number, NOW + timedelta(days=1))
    (key,) = store.program_keys.of("northbank")
    assert key.revoked_at == NOW
    assert not key.works


def test_a_key_opens_nothing_once_its_maker_has_no_part(store, ana):
    secret = store.program_keys.add("northbank", "Applicant system", ana, NOW)
    store.accounts.leave(ana, AT_NORTHBANK)
    assert not store.program_keys.find(secret).works


def test_a_key_opens_nothing_once_the_account_of_its_maker_is_gone(store, ana):
    secret = store.program_keys.add("northbank", "Applicant system", ana, NOW)
    store.accounts.remove(ana)
    assert not store.program_keys.find(secret).works


def test_it_is_kept_when_a_key_was_used_last(store, ana):
    secret = store.program_keys.add("northbank", "Applicant system", ana, NOW)
    number = store.program_keys.find(secret).number
    store.program_keys.used(number, NOW)
    assert store.program_keys.numbered(number).used_at == NOW
