from dataclasses import replace
from datetime import timedelta

import pytest

from careers.people.clients.agency import Agency
from careers.people.clients.group import Group, GroupMember
from careers.people.clients.group_plan import Fate
from careers.people.clients.group_row import GroupRow
from careers.people.entry.seal import Seal
from tests.cast import NOW

SEAL = Seal("key", "clients")
ROWS = [
    GroupMember(line=2, code="A", row=GroupRow(line=2, code="A", name="Ana Ruiz")),
    GroupMember(line=3, code="B", file=b"cv").bad("Torn.", "Mend it."),
    GroupMember(line=4, code="C", file=b"\x00cv"),
]


@pytest.fixture
def group(store) -> Group:
    store.agencies.put(Agency(slug="harbor", name="Harbor"))
    account = store.accounts.add("mo@example.org", "kept", NOW).number
    own = Group(agency="harbor", account=account, made_at=NOW, name="l.csv", total=3)
    return store.groups.add(own, ROWS, SEAL)


def test_a_group_comes_back_with_its_rows_in_order(store, group):
    assert store.groups.find(group.number, SEAL, NOW) == group
    assert [own for _, own in store.groups.members(group.number, SEAL)] == ROWS
    assert store.groups.of(group.account, SEAL, NOW) == [group]
    store.groups.start(group.number)
    assert store.groups.find(group.number, SEAL, NOW).started


def test_what_is_done_waits_no_more(store, group):
    waiting = store.groups.waiting(group.number, SEAL, 5)
    assert list(waiting) == [1, 3]
    done = replace(waiting[1], fate=Fate.DONE, body="<p>")
    store.groups.keep(group.number, {1: done}, SEAL)
    assert store.groups.member(group.number, 1, SEAL) == done
    assert store.groups.member(group.number, 9, SEAL) is None
    assert store.groups.counts(group.number) == {"": 1, "done": 1, "unreadable": 1}


def test_nothing_of_a_group_can_be_read_in_the_file(store, group):
    tables = ("groups", "group_members")
    text = "".join(str(store.engine.rows(f"select * from {name}")) for name in tables)
    assert "Ruiz" not in text
    assert "l.csv" not in text
    assert store.groups.find(group.number, Seal("other", "clients"), NOW) is None


def test_a_group_goes_when_it_is_dropped_or_a_week_old(store, group):
    later = NOW + timedelta(days=7)
    assert store.groups.find(group.number, SEAL, later) is None
    assert store.tidy(later)["groups"] == 1
    assert store.groups.counts(group.number) == {}
    again = store.groups.add(replace(group, number=None), ROWS, SEAL)
    store.groups.drop(again.number)
    assert store.groups.counts(again.number) == {}
