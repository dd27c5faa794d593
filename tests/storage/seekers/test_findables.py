from datetime import timedelta

import pytest

from tests import cast
from tests.cast import NOW
from tests.stays import FINDABLE
from tests.storage.jobs.test_jobs import number_of


@pytest.fixture
def account(store) -> int:
    return store.accounts.add("eva@example.org", "kept", NOW).number


def found(store, employer: str = "northbank", **later) -> list[int]:
    at = NOW + timedelta(**later)
    return [own.account for own in store.findables.by(employer, at)]


def test_somebody_is_found_from_their_choice_until_they_take_it_back(store, account):
    assert found(store) == []
    store.findables.put(account, frozenset(), NOW)
    assert found(store) == [account]
    store.findables.drop(account)
    assert store.findables.find(account) is None


def test_hidden_is_hidden(store, account):
    store.findables.put(account, frozenset({"northbank"}), NOW)
    assert found(store) == []
    assert found(store, "larkfield-health") == [account]


def test_a_visit_keeps_it_on_and_staying_away_turns_it_off(store, account):
    store.findables.put(account, frozenset(), NOW)
    store.findables.seen(account, NOW + timedelta(days=80))
    assert found(store, days=100) == [account]
    assert found(store, days=80 + FINDABLE.days) == []
    assert store.findables.tidy(NOW + timedelta(days=80) + FINDABLE) == 1


def test_choosing_again_keeps_since_when(store, account):
    store.findables.put(account, frozenset(), NOW)
    store.findables.put(account, frozenset({"northbank"}), NOW + timedelta(days=3))
    own = store.findables.find(account)
    assert (own.since, own.hidden_from) == (NOW, frozenset({"northbank"}))


def test_somebody_is_invited_to_a_job_once_and_it_goes_with_them(store, account):
    job = number_of(store, cast.MEMBER_SERVICES)
    assert store.findables.invite(job, account, NOW)
    assert not store.findables.invite(job, account, NOW)
    assert store.findables.invited(job) == {account}
    store.accounts.remove(account)
    assert store.findables.invited(job) == frozenset()
