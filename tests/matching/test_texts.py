"""Texts as the matching sees them."""

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careers.matching.asked import Asked
from careers.matching.match import match
from careers.matching.ranking import Kind, Reason
from careers.matching.texts import Texts
from careers.reading.skills.grounds_on_cvs import needs_grounds
from careers.reading.skills.senses import BOSSES
from careers.reading.skills.senses_on_cvs import ADORNING
from careers.skills.requirement import Requirement
from tests.reading.reading import reader
from tests.reading.tiny import catalogue
from tests.shipped import CATALOGUE
from tests.shipped import reader as shipped


@cache
def texts() -> Texts:
    return Texts(reader(), catalogue())


@cache
def shipped_texts() -> Texts:
    return Texts(shipped(), CATALOGUE)


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


@pytest.mark.parametrize(
    ("work", "role"),
    [
        ("Forecasts, schedules and capacity planning", None),
        ("Take inbound calls, forecasts and capacity planning", "csr"),
    ],
)
def test_planning_for_a_call_center_is_not_guessed_to_be_phone_work(
    work: str, role: str | None
) -> None:
    asked = shipped_texts().asked(f"{work}. You join our call center.")
    assert (asked.role, asked.sure) == (role, False)


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


SHOWN = frozenset((Kind.SHOWN, Kind.PARTLY))
PHRASES = st.sampled_from(
    [
        (skill.id, words)
        for skill in CATALOGUE.skills.values()
        for words in skill.phrases
        if words not in (*ADORNING, *BOSSES) and not needs_grounds(words, skill.id)
    ]
)


def reasons(text: str, skill: str) -> tuple[set[Kind], int]:
    """Hold a text against an ad that asks for one skill."""
    found = match(shipped().profile(text), Asked((Requirement(skill),)), CATALOGUE)
    return {each.reason.kind for each in found.addends}, found.score


@settings(max_examples=60)
@given(PHRASES)
def test_denying_any_phrase_takes_its_addend_away(named: tuple[str, str]) -> None:
    skill, words = named
    said, score = reasons(f"Experience with {words}.", skill)
    denied, lower = reasons(f"No experience with {words}.", skill)
    assert said & SHOWN
    assert not denied & SHOWN
    assert lower < score


@settings(max_examples=60)
@given(PHRASES, st.integers(2, 9))
def test_saying_any_phrase_again_never_raises(
    named: tuple[str, str], times: int
) -> None:
    skill, words = named
    sentence = f"Experience with {words}. "
    assert reasons(sentence * times, skill) == reasons(sentence, skill)
