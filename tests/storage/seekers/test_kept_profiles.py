import zlib
from dataclasses import replace

import msgspec
import pytest

from careers.people.entry.seal import Seal
from careers.people.seekers.anonymous import AnonymousProfile
from careers.people.seekers.kept_profile import MOST, Consent, Extent, Why
from careers.skills.profile import Ability, Evidence, Profile
from careers.skills.proposal import Proposal
from tests.cast import NOW

SEAL = Seal("key", "profiles")
CALM = Ability("calming", 3, (Evidence(0, 6, "Calmed"),), "Shown in a job")
KEPT = AnonymousProfile(
    "Calmed callers", Profile({"calming": CALM}, {"es": "B2"}, {"csr": 30}, "csr")
)
ALL = Consent(Extent.WORDS, "Keep my profile with my text.", NOW)
LITTLE = Consent(Extent.FINDINGS, "Keep what was found, not my text.", NOW)


@pytest.fixture
def shelf(store):
    return store.kept_profiles


@pytest.fixture
def ana(store):
    return store.accounts.add("ana@example.org", "kept", NOW).number


@pytest.fixture
def ben(store):
    return store.accounts.add("ben@example.org", "kept", NOW).number


def put(shelf, account, *profiles, why=Why.CHANGED):
    for profile in profiles:
        shelf.put(account, profile, SEAL, why=why, at=NOW)


def levels(count):
    return [KEPT.with_level("calming", 1).with_skill(f"s{n}", 2) for n in range(count)]


def test_nothing_is_kept_of_somebody_who_has_not_agreed(shelf, ana):
    put(shelf, ana, KEPT)
    assert shelf.newest(ana, SEAL) is None
    assert shelf.consent(ana) is None


def test_what_somebody_agreed_to_is_kept_in_the_words_they_read(shelf, ana):
    shelf.agree(ana, ALL, SEAL)
    assert shelf.consent(ana) == replace(ALL, since=NOW.replace(microsecond=0))


def test_a_kept_profile_comes_back_whole(shelf, ana):
    shelf.agree(ana, ALL, SEAL)
    put(shelf, ana, KEPT, why=Why.KEPT)
    newest = shelf.newest(ana, SEAL)
    assert (newest.profile, newest.why) == (KEPT, Why.KEPT)


def test_a_question_kept_before_words_were_doubted_is_a_guess(shelf, store, ana):
    shelf.agree(ana, ALL, SEAL)
    asked = {"phrase": "calm as a lake", "skills": ["calming"]}
    old = msgspec.json.encode({"text": "Calmed callers", "proposed": [asked]})
    store.engine.write(
        "insert into profile_versions (account, at, why, sealed)"
        " values (:account, 1, 'kept', :sealed)",
        {"account": ana, "sealed": SEAL.close(zlib.compress(old))},
    )
    (proposal,) = shelf.newest(ana, SEAL).profile.proposed
    assert proposal == Proposal("calm as a lake", ("calming",), is_doubt=False)


def test_what_was_asked_about_doubted_words_comes_back(shelf, ana):
    doubt = Proposal("calm", ("calming",), is_doubt=True)
    shelf.agree(ana, ALL, SEAL)
    put(shelf, ana, KEPT.with_proposals((doubt,)))
    assert shelf.newest(ana, SEAL).profile.proposed == (doubt,)
    shelf.agree(ana, LITTLE, SEAL)
    assert shelf.newest(ana, SEAL).profile.proposed == ()


def test_without_the_key_nothing_can_be_read(shelf, ana, store):
    shelf.agree(ana, ALL, SEAL)
    put(shelf, ana, KEPT)
    row = str(store.engine.row("select * from profile_versions"))
    assert not any(word in row for word in ("Calmed", "calming", "csr"))
    assert shelf.newest(ana, Seal("another key", "profiles")) is None


def test_every_change_is_a_version_and_no_change_is_none(shelf, ana):
    shelf.agree(ana, ALL, SEAL)
    put(shelf, ana, KEPT, KEPT, KEPT.without("calming"))
    found = [version.profile for version in shelf.versions(ana, SEAL)]
    assert found == [KEPT.without("calming"), KEPT]


def test_the_oldest_version_makes_room(shelf, ana):
    shelf.agree(ana, ALL, SEAL)
    many = levels(MOST + 2)
    put(shelf, ana, *many)
    found = [version.profile for version in shelf.versions(ana, SEAL)]
    assert found == many[:1:-1]


def test_who_wants_no_words_kept_has_none_in_any_version(shelf, ana):
    shelf.agree(ana, ALL, SEAL)
    put(shelf, ana, KEPT, KEPT.with_skill("typing", 2))
    shelf.agree(ana, LITTLE, SEAL)
    put(shelf, ana, KEPT.with_skill("excel", 2))
    kept = shelf.versions(ana, SEAL)
    assert len(kept) == 3
    assert not any("Calmed" in str(version) for version in kept)
    assert all("calming" in version.profile.profile.abilities for version in kept)


def test_one_version_can_be_deleted_and_all_of_them(shelf, ana, store):
    shelf.agree(ana, ALL, SEAL)
    put(shelf, ana, KEPT, KEPT.without("calming"))
    newest, oldest = shelf.versions(ana, SEAL)
    assert shelf.drop(ana, newest.number)
    assert shelf.newest(ana, SEAL) == oldest
    shelf.forget(ana)
    assert shelf.consent(ana) is None
    assert store.engine.value("select count(*) from profile_versions") == 0


def test_another_persons_version_is_not_there(shelf, ana, ben):
    shelf.agree(ana, ALL, SEAL)
    put(shelf, ana, KEPT)
    (own,) = shelf.versions(ana, SEAL)
    assert shelf.find(ana, own.number, SEAL) == own
    assert shelf.find(ben, own.number, SEAL) is None
    assert not shelf.drop(ben, own.number)
    assert shelf.newest(ben, SEAL) is None


def test_it_goes_with_the_account(shelf, ana, store):
    shelf.agree(ana, ALL, SEAL)
    put(shelf, ana, KEPT)
    store.accounts.remove(ana)
    assert store.engine.value("select count(*) from kept_profiles") == 0
    assert store.engine.value("select count(*) from profile_versions") == 0
