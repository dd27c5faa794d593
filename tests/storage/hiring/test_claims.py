from dataclasses import replace
from datetime import timedelta

import pytest

from careers.board.employer import Employer
from careers.people.employers.hiring import Checked, Proof, Why
from careers.people.entry.membership import Membership, Part
from careers.people.event import Subject
from careers.storage.moderation.bans import Ban
from tests.cast import NORTHBANK, NOW
from tests.storage.hirers import DOMAIN, account, claim

LATER = NOW + timedelta(hours=5)
AT_NORTHBANK = Membership(Part.RECRUITER, "northbank")


@pytest.fixture
def ana(store) -> int:
    return account(store)


def verbs(store, slug="northbank"):
    return [event.verb for event in store.events.of(Subject("employer", slug))]


def test_a_claim_without_doubt_makes_a_recruiter_at_once(store, ana):
    done = store.claims.add(claim(ana))
    assert done.granted
    assert store.accounts.find(ana).memberships == {AT_NORTHBANK}
    assert store.proofs.domains("northbank") == (DOMAIN,)
    assert store.proofs.of("northbank") == (Checked(Proof.ADDRESS, DOMAIN, NOW),)
    assert store.claims.waiting() == ()
    assert verbs(store) == ["claimed"]


def test_a_doubtful_claim_gives_nothing_until_it_is_decided(store, ana):
    kept = store.claims.add(claim(ana, Why.OTHER_DOMAIN))
    assert store.claims.waiting() == (kept,)
    assert store.accounts.find(ana).memberships == frozenset()
    assert store.proofs.domains("northbank") == ()


def test_a_grant_says_what_was_seen_and_is_given_once(store, ana):
    kept = store.claims.add(claim(ana, Why.OTHER_DOMAIN))
    said = {"granted": True, "by": 1, "reason": "Saw the register", "now": LATER}
    done = store.claims.decide(kept.number, **said)
    assert (done.granted, done.decided_at) == (True, LATER)
    assert store.proofs.of("northbank") == (
        Checked(Proof.PERSON, "Saw the register", LATER),
    )
    assert store.accounts.find(ana).memberships == {AT_NORTHBANK}
    assert store.claims.decide(kept.number, **said) is None
    assert store.claims.find(kept.number) == done
    assert verbs(store) == ["granted"]


def test_a_refusal_gives_its_reason_and_nothing_else(store, ana):
    kept = store.claims.add(claim(ana, Why.FREE_MAIL, domain=None))
    store.claims.decide(
        kept.number, granted=False, by=1, reason="No papers came", now=LATER
    )
    (told,) = store.claims.of(ana)
    assert (told.granted, told.reason, told.waits) == (False, "No papers came", False)
    assert store.accounts.find(ana).memberships == frozenset()
    assert verbs(store) == ["refused"]


def test_a_new_employer_has_a_page_once_it_is_let_in(store, ana):
    own = Employer("", "Southbridge Calls")
    kept = store.claims.add(claim(ana, Why.FREE_MAIL, employer=own, is_new=True))
    assert store.employers.find("southbridge-calls") is None
    store.claims.decide(kept.number, granted=True, by=1, reason="Papers", now=LATER)
    assert store.employers.find("southbridge-calls").name == "Southbridge Calls"
    assert store.accounts.find(ana).places(Part.RECRUITER) == {"southbridge-calls"}


def test_a_new_employer_never_gets_the_page_of_another(store, ana):
    own = Employer("", "Northbank")
    kept = store.claims.add(claim(ana, Why.LOOKS_LIKE, employer=own, is_new=True))
    store.claims.decide(kept.number, granted=True, by=1, reason="Papers", now=LATER)
    assert store.accounts.find(ana).places(Part.RECRUITER) == {"northbank-2"}
    assert store.employers.find("northbank") == NORTHBANK


def test_what_is_known_before_weighing(store, ana):
    assert not store.claims.known(claim(ana)).is_held
    store.claims.add(claim(ana))
    known = store.claims.known(claim(ana))
    assert known.is_held
    assert known.domain_holders == {"northbank"}
    assert "Harbour Travel" in known.names
    assert known.domains == (DOMAIN,)


def test_claims_go_with_their_account(store, ana):
    store.claims.add(claim(ana, Why.HELD))
    store.accounts.remove(ana)
    assert store.claims.waiting() == ()


def test_mail_of_a_banned_domain_takes_no_employer_by_itself(store):
    store.bans.add(Ban("northbank.example", NOW, "Fees."), account(store, "mo@x.org"))
    own = claim(account(store))
    assert store.claims.known(own).is_banned
    parts = replace(own, email="ana@mail.northbank.example")
    assert store.claims.known(parts).is_banned
