import json
import re

import pytest

from careers import assets
from careers.catalogue.spanish import load_spanish
from careers.errors import CareersError
from careers.pathways.field import field_of
from careers.people.clients.client_plan import Doer
from careers.people.clients.support import load_supports
from tests.shipped import CATALOGUE

SPANISH = load_spanish(assets.DATA)
SUPPORTS = load_supports(assets.DATA)
PURSES = (None, 0, 100, 500, 2000)


def sentences() -> set[str]:
    """Gather what a plan can say by itself: what to learn, and what helps."""
    lessons = field_of(CATALOGUE).lessons
    asked = {ask.skill for role in CATALOGUE.roles.values() for ask in role.asks}
    chosen = [lessons.action(skill, purse) for skill in asked for purse in PURSES]
    learnt = {words for own in chosen if own for words in (own.do, own.done_when)}
    return {own.rstrip(".") for own in learnt | {one.do for one in SUPPORTS}}


def test_everything_a_plan_can_say_by_itself_is_said_in_spanish():
    missing = sentences() - set(SPANISH.sentences)
    assert missing == set(), "Add them to data/spanish/learning.toml or support.toml"


def test_nothing_is_translated_that_is_not_there():
    doers = {one.who for one in SUPPORTS} - set(Doer)
    every = {action.do for action in CATALOGUE.actions}
    every |= {action.done_when for action in CATALOGUE.actions}
    known = {own.rstrip(".") for own in every} | {one.do for one in SUPPORTS} | doers
    assert set(SPANISH.sentences) - known == set(), "their English has changed"
    assert doers <= set(SPANISH.sentences)


def test_every_role_and_source_has_a_spanish_name():
    assert set(SPANISH.roles) == set(CATALOGUE.roles)
    assert set(SPANISH.sources) == set(CATALOGUE.sources)
    assert len(set(SPANISH.roles.values())) == len(SPANISH.roles)


def test_numbers_stay_the_same():
    for english, spanish in SPANISH.sentences.items():
        assert set(re.findall(r"\d+", english)) <= set(re.findall(r"\d+", spanish)), (
            english
        )


def test_no_english_is_left_in_a_sentence():
    english = re.compile(r"\b(the|you|your|and|with|of|for|each)\b")
    for spanish in SPANISH.sentences.values():
        assert not english.search(spanish), spanish


def test_what_somebody_typed_stays_as_it_is():
    assert SPANISH.say("Call Zoe about the bus") == "Call Zoe about the bus"
    assert SPANISH.role("new-role", "New role") == "New role (nombre en inglés)"


def test_a_broken_file_is_named(tmp_path):
    (tmp_path / "spanish").mkdir()
    (tmp_path / "spanish" / "roles.toml").write_text(json.dumps({"a": 1}))
    with pytest.raises(CareersError, match=r"spanish/roles\.toml"):
        load_spanish(tmp_path)
