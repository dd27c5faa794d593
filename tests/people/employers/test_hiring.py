from dataclasses import replace

import pytest

from careers import assets
from careers.board.employer import Employer
from careers.people.employers.hiring import (
    Checked,
    Claim,
    Known,
    Proof,
    Why,
    look_alike,
    weigh,
    weigh_invited,
)
from careers.people.entry.mail_hosts import load_hosts
from tests.cast import NORTHBANK, NOW

HOSTS = load_hosts(assets.DATA)
PAGE = replace(NORTHBANK, site="https://www.northbank.example/jobs")
NOBODY = Known()
CLAIM = Claim(7, "ana@northbank.example", PAGE, NOW)


def weighed(known: Known = NOBODY, **change: object) -> Claim:
    return weigh(replace(CLAIM, **change), known, HOSTS)


def new(name: str, email: str) -> Claim:
    known = Known(names=("Northbank", "Harbour Travel"), domains=("northbank.example",))
    return weighed(known, employer=Employer("", name), email=email, is_new=True)


def test_an_address_of_the_pages_own_domain_takes_it_at_once():
    claim = weighed()
    assert (claim.why, claim.domain) == (None, "northbank.example")
    assert claim.proves() == [
        Checked(Proof.ADDRESS, "northbank.example", NOW),
        Checked(Proof.SITE, "https://www.northbank.example/jobs", NOW),
    ]


@pytest.mark.parametrize(
    "email",
    [
        "ana@evil-northbank.example",
        "ana@northbank.example.evil.org",
        "ana@mail.northbank.example",
        "ana@xn--nrthbank-nbh.example",
        "ana@northbank.example.",
        "ana@northbank.examples",
    ],
)
def test_a_domain_that_only_looks_like_it_waits_for_a_person(email):
    assert weighed(email=email).why is Why.OTHER_DOMAIN


@pytest.mark.parametrize(
    ("name", "domain", "why"),
    [
        ("Northbank", "northbank.example", None),
        ("Northbank Financial, Inc.", "northbank.co.uk", None),
        ("Northbank", "northbank-group.example", None),
        ("Royal Bank Services", "rbs.example", None),
        ("Northbank", "evil.example", Why.OTHER_NAME),
        ("Northbank", "nb.example", Why.OTHER_NAME),
        ("Север", "sever.example", Why.OTHER_NAME),
    ],
)
def test_a_site_that_an_ad_names_must_say_whose_it_is(name, domain, why):
    page = replace(PAGE, name=name, site=f"https://{domain}")
    assert weighed(employer=page, email=f"ana@{domain}").why is why


def test_a_page_on_a_shared_site_is_nobodys_by_its_domain():
    page = replace(PAGE, site="https://facebook.com/northbank")
    assert weighed(employer=page, email="ana@facebook.com").why is Why.OTHER_DOMAIN
    assert weighed(employer=NORTHBANK).why is Why.OTHER_DOMAIN


def test_a_page_that_somebody_runs_is_not_taken_from_them():
    assert weighed(Known(is_held=True)).why is Why.HELD


def test_free_mail_proves_nothing():
    claim = weighed(email="northbank.example@gmail.com")
    assert (claim.why, claim.domain, claim.proves()) == (Why.FREE_MAIL, None, [])


def test_the_domain_of_another_employer_opens_no_second_page_unseen():
    known = Known(domain_holders=frozenset({"other"}))
    assert weighed(known).why is Why.DOMAIN_HELD
    assert weighed(Known(domain_holders=frozenset({"northbank"}))).why is None


@pytest.mark.parametrize(
    ("name", "email"),
    [
        ("Northbank", "ana@calls.example"),
        ("NORTHBANK, Inc.", "ana@calls.example"),
        ("Nоrthbank", "ana@calls.example"),
        ("Calls", "ana@evil-northbank.example"),
        ("Calls", "ana@northbank.example.evil.org"),
        ("Calls", "ana@n0rthbank.org"),
        ("Calls", "ana@xn--nrthbank-nbh.example"),
    ],
)
def test_a_new_employer_that_resembles_a_known_one_waits(name, email):
    assert new(name, email).why is Why.LOOKS_LIKE


def test_a_new_employer_of_its_own_name_and_domain_begins_at_once():
    claim = new("Southbridge Calls", "ana@southbridge.example")
    assert claim.why is None
    assert claim.proves() == [Checked(Proof.ADDRESS, "southbridge.example", NOW)]


def test_short_names_are_alike_only_when_they_are_the_same():
    assert look_alike("Acme", ["Acne"]) is None
    assert look_alike("Acme Ltd", ["ACME"]) == "ACME"
    assert look_alike("", [""]) is None


def test_colleagues_of_the_domain_join_at_once_and_others_wait():
    same = weigh_invited(CLAIM, ["northbank.example"], HOSTS)
    assert (same.why, same.domain) == (None, "northbank.example")
    for email in ("x@agency.example", "x@mail.northbank.example", "x@gmail.com"):
        outside = weigh_invited(
            replace(CLAIM, email=email), ["northbank.example"], HOSTS
        )
        assert (outside.why, outside.domain) == (Why.INVITED, None)
    assert weigh_invited(CLAIM, ["gmail.com"], HOSTS).why is Why.INVITED


def test_a_claim_waits_until_somebody_decides():
    assert CLAIM.waits
    assert not replace(CLAIM, decided_at=NOW).waits


def test_mail_of_a_banned_domain_waits_for_a_person_however_it_comes():
    assert weighed(Known(is_banned=True)).why is Why.BANNED
    invited = weigh_invited(CLAIM, ["northbank.example"], HOSTS, is_banned=True)
    assert (invited.why, invited.is_invited) == (Why.BANNED, True)
