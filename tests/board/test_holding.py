from dataclasses import replace

import pytest

from careers.board.holding import BANNED, domains_of, is_held, leads_to, with_bans
from careers.board.screening.screen import Screening, Verdict
from tests.cast import AGENT, MEMBER_SERVICES

CLEAN = Screening(0.02, Verdict.PASS, (), -4.0)
HELD = Screening(0.99, Verdict.HOLD, (BANNED,), -4.0)


def test_what_a_moderator_has_passed_is_not_held_again():
    assert is_held(HELD)
    assert not is_held(HELD, passed=[BANNED.sign])
    assert not is_held(replace(HELD, verdict=Verdict.LOOK))


def test_a_new_serious_sign_holds_also_what_was_passed_before():
    other = replace(BANNED, sign="pays-in-gift-cards")
    assert is_held(replace(HELD, reasons=(BANNED, other)), passed=[BANNED.sign])


@pytest.mark.parametrize(
    ("address", "leads"),
    [
        ("https://jobs.bad.example/apply?id=1", True),
        ("https://bad.example", True),
        ("mailto:jobs@bad.example?subject=x", True),
        ("https://notbad.example/", False),
        ("https://good.example/?from=bad.example", False),
        (None, False),
    ],
)
def test_a_ban_counts_for_a_domain_and_its_parts(address, leads):
    assert leads_to(replace(AGENT, apply_at=address), "bad.example") is leads


def test_an_ad_that_leads_to_a_banned_domain_is_held_whatever_it_says():
    found = with_bans(CLEAN, MEMBER_SERVICES, ["larkfield.example"])
    assert is_held(found)
    assert found.reasons[0].words == "larkfield.example"
    assert with_bans(CLEAN, AGENT, ["larkfield.example"]) == CLEAN


def test_the_site_of_an_employer_is_looked_at_too():
    employer = replace(AGENT.employer, site="www.northbank.example")
    assert list(domains_of(replace(AGENT, employer=employer))) == ["northbank.example"]
