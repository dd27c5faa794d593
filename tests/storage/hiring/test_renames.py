from dataclasses import replace
from datetime import timedelta

import pytest

from careers.board.criteria import Criteria
from careers.board.employer import Employer
from careers.people.employers.rename import Rename
from tests import cast
from tests.cast import NORTHBANK, NOW
from tests.storage.jobs.test_jobs import number_of

DAY = timedelta(days=1)
ASKED = Rename(
    employer="northbank", before="Northbank", name="South Bridge", account=1, at=NOW
)


@pytest.fixture
def renamed(store):
    return store.renames.add(ASKED.done(NOW, granted=True))


def test_a_name_that_waits_changes_nothing(store):
    kept = store.renames.add(ASKED)
    assert store.renames.waiting() == (kept,)
    assert store.renames.last_of("northbank") == kept
    assert store.employers.find("northbank").name == "Northbank"
    assert store.renames.former_of("northbank") == ()


def test_a_granted_name_is_the_employers_and_its_old_address_still_leads_there(
    store, renamed
):
    assert store.employers.find("northbank").name == "South Bridge"
    assert store.employers.address_of("northbank") == "south-bridge"
    assert store.employers.at("south-bridge") == store.employers.at("northbank")
    assert [one.before for one in store.renames.former_of("northbank")] == ["Northbank"]


def test_its_jobs_are_found_by_the_new_name(store, renamed):
    number = number_of(store, cast.AGENT)
    assert store.jobs.find(number).employer.name == "South Bridge"
    found = store.jobs.matching(Criteria(words="south bridge"), NOW)
    assert number in found.tolist()
    assert number not in store.jobs.matching(Criteria(words="northbank"), NOW).tolist()


def test_ads_under_either_name_come_to_the_same_employer(store, renamed):
    new = Employer("south-bridge", "South Bridge")
    store.jobs.put([replace(cast.AGENT, source_key="new", employer=new)], NOW + DAY)
    old = replace(NORTHBANK, about="A feed says more.")
    store.jobs.put([replace(cast.AGENT, source_key="old", employer=old)], NOW + DAY)
    assert store.employers.find("south-bridge") is None
    assert store.employers.find("northbank").name == "South Bridge"


def test_nobody_else_gets_an_address_that_leads_somewhere(store, renamed):
    assert store.employers.free_slug("South Bridge") == "south-bridge-2"
    assert store.employers.free_slug("Northbank") == "northbank-2"


def test_the_old_name_taken_again_has_its_old_address(store, renamed):
    back = replace(ASKED, before="South Bridge", name="Northbank", at=NOW + DAY)
    store.renames.add(back.done(NOW + DAY, granted=True))
    assert store.employers.address_of("northbank") == "northbank"


def test_a_name_is_decided_once(store):
    kept = store.renames.add(ASKED)
    assert store.renames.decide(kept.done(NOW, granted=False, reason="No."))
    assert not store.renames.decide(kept.done(NOW, granted=True))
    assert store.renames.find(kept.number).reason == "No."
    assert store.employers.find("northbank").name == "Northbank"
