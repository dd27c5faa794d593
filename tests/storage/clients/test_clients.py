from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from careers.pathways.limits import Limits
from careers.people.clients.agency import Agency
from careers.people.clients.barrier import Barrier, Hurdle
from careers.people.clients.client import (
    Agreed,
    Client,
    Look,
    Looked,
    Said,
)
from careers.people.clients.intake import Intake
from careers.people.clients.outcome import Ended, Outcome
from careers.people.entry.seal import Seal
from careers.people.seekers.anonymous import AnonymousProfile
from tests.cast import NOW
from tests.stays import TERMS

SEAL = Seal("key", "clients")
NOT_YET = datetime(2025, 2, 27, tzinfo=UTC)
SAID = Said(
    name="Ana Ruiz",
    tags=("veteran",),
    agreed=Agreed("You keep my plan for two years", date(2026, 3, 2)),
    intake=Intake(
        start="csr",
        limits=Limits(weekly=4, leave_out=frozenset({"telesales-agent"})),
        hurdles=(Hurdle(Barrier.TRANSPORT, "No car"),),
    ),
    profile=AnonymousProfile("Took calls"),
    ended=(Ended(Outcome.HIRED, date(2026, 3, 1), role="qa-analyst"),),
)


@pytest.fixture
def ana(store) -> Client:
    store.agencies.put(Agency(slug="harbor-works", name="Harbor Works"))
    return put(store, "A1", SAID)


def put(store, code: str, said: Said = SAID, counselor: int = 1) -> Client:
    made = Client(
        agency="harbor-works",
        counselor=counselor,
        code=code,
        made_at=NOW,
        changed_at=NOW,
        said=said,
    )
    return store.clients.put(made, SEAL)


def test_a_client_comes_back_whole(store, ana):
    assert store.clients.find(ana.number, SEAL) == ana
    later = ana.saying(replace(SAID, name="Ana M. Ruiz"), NOW + timedelta(days=1))
    store.clients.put(replace(later, closed_at=NOW), SEAL)
    assert store.clients.find(ana.number, SEAL).called == "Ana M. Ruiz"


def test_nothing_of_a_client_can_be_read_in_the_file(store, ana):
    rows = str(store.engine.rows("select * from clients"))
    assert "Ruiz" not in rows
    assert "calls" not in rows
    assert store.clients.find(ana.number, Seal("other", "clients")) is None


def test_a_caseload_is_that_of_one_counselor_or_of_all(store, ana):
    ben = put(store, "B2", counselor=2)
    both = store.clients.of("harbor-works", SEAL)
    assert [one.number for one in both] == [ana.number, ben.number]
    assert store.clients.of("harbor-works", SEAL, 2) == (ben,)
    assert store.clients.of("other", SEAL) == ()


def test_a_code_is_used_once_in_an_agency(store, ana):
    assert store.clients.is_taken("harbor-works", "A1")
    assert not store.clients.is_taken("harbor-works", "A2")


def test_every_look_is_written_down_and_goes_with_the_client(store, ana):
    look = Look(ana.number, 7, Looked.RECORD, NOW)
    store.clients.look(look)
    assert store.clients.looks(ana.number) == (look,)
    store.clients.remove(ana.number)
    assert store.clients.find(ana.number, SEAL) is None
    assert store.clients.looks(ana.number) == ()


def test_a_linked_account_that_closes_leaves_the_record_unlinked(store, ana):
    account = store.accounts.add("ana@example.org", "kept", NOW).number
    store.clients.put(replace(ana, account=account), SEAL)
    assert store.clients.of_account(account, SEAL)[0].number == ana.number
    store.accounts.remove(account)
    assert store.clients.find(ana.number, SEAL).account is None


def test_a_closed_record_goes_when_its_agency_says(store, ana):
    kept = put(store, "B2")
    closed = datetime(2024, 8, 31, 12, tzinfo=UTC)
    store.clients.put(replace(ana, closed_at=closed), SEAL)
    store.agencies.put(Agency(slug="harbor-works", name="Harbor Works", keeps=6))
    agencies = store.agencies.all()
    assert store.clients.tidy(agencies, NOT_YET, most=TERMS["clients"]) == 0
    assert store.tidy(datetime(2025, 3, 1, tzinfo=UTC))["clients"] == 1
    assert store.clients.find(ana.number, SEAL) is None
    assert store.clients.find(kept.number, SEAL)


def test_no_agency_keeps_records_longer_than_the_installation(store, ana):
    closed = datetime(2024, 8, 31, tzinfo=UTC)
    store.clients.put(replace(ana, closed_at=closed), SEAL)
    store.agencies.put(Agency(slug="harbor-works", name="Harbor Works", keeps=60))
    agencies, day = store.agencies.all(), timedelta(days=1)
    assert store.clients.tidy(agencies, closed + day, most=2 * day) == 0
    assert store.clients.tidy(agencies, closed + 2 * day, most=2 * day) == 1


def test_a_record_ends_with_the_consent_though_nobody_closed_it(store, ana):
    over = Agreed("words", date(2024, 1, 1), until=date(2024, 8, 30))
    store.clients.put(replace(ana, said=replace(ana.said, agreed=over)), SEAL)
    store.agencies.put(Agency(slug="harbor-works", name="Harbor Works", keeps=6))
    agencies, ends = store.agencies.all(), datetime(2024, 8, 31, tzinfo=UTC)
    most = TERMS["clients"]
    before = datetime(2025, 2, 27, 23, tzinfo=UTC)
    assert store.clients.tidy(agencies, before, most=most) == 0
    assert store.clients.tidy(agencies, ends.replace(year=2025, month=3), most=most)
    assert store.clients.find(ana.number, SEAL) is None


def test_everything_that_names_a_client_goes_with_them(store):
    tables = store.engine.db.table_names()
    for name in tables:
        own = store.engine.rows(f"pragma foreign_key_list({name})")
        columns = {column.name for column in store.engine.db[name].columns}
        if "client" in columns:
            goes = {key["from"] for key in own if key["on_delete"] == "CASCADE"}
            assert "client" in goes, name
