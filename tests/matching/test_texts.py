"""Texts as the matching sees them."""

from functools import cache

from careers.matching.match import match
from careers.matching.ranking import Kind, Reason
from careers.matching.texts import Texts
from tests.reading.reading import reader
from tests.reading.tiny import catalogue


@cache
def texts() -> Texts:
    return Texts(reader(), catalogue())


AD = """Call Center Agent
You need at least 2 years of experience on the phone.
Requirements: Zendesk, customer care
"""


def test_an_ad_asks_for_skills_a_role_and_months() -> None:
    asked = texts().asked(AD)
    assert {wanted.skill for wanted in asked.requirements} >= {"customer-service"}
    assert (asked.role, asked.sure, asked.experience) == ("csr", True, 24)


def test_an_ad_that_names_no_role_asks_for_none() -> None:
    asked = texts().asked("We need a gardener who loves roses and early mornings.")
    assert (asked.role, asked.experience) == (None, None)


def test_a_denied_skill_gives_no_reason() -> None:
    asked, known = texts().asked(AD), catalogue()
    said = {
        text: match(texts().profile(text), asked, known)
        for text in ("Experience with Zendesk.", "No experience with Zendesk.")
    }
    shown, denied = said.values()
    lost = {each.reason for each in shown.addends} - {
        each.reason for each in denied.addends
    }
    assert lost == {Reason(Kind.SHOWN, "crm")}
    assert shown.score > denied.score


def test_a_cv_becomes_a_profile() -> None:
    assert "customer-service" in texts().profile("Customer care by phone").abilities
