"""What closes a gap: for every skill, honestly priced, and done by something seen."""

from collections import Counter

from tests.catalogue.codes import codes
from tests.shipped import CATALOGUE

KINDS = {"practice", "project", "shadowing", "self-study", "course", "credential"}
ASKED_MOST = 60


def kinds(skill: str) -> set[str]:
    return {action.kind for action in CATALOGUE.actions_for(skill)}


def test_every_skill_can_be_learned():
    assert [skill for skill in CATALOGUE.skills if not kinds(skill)] == []


def test_the_skills_asked_most_can_be_learned_in_two_ways():
    asked = Counter(ask.skill for role in CATALOGUE.roles.values() for ask in role.asks)
    for skill, _ in asked.most_common(ASKED_MOST):
        assert len(kinds(skill)) > 1, skill


def test_kinds_are_few_and_known():
    assert {action.kind for action in CATALOGUE.actions} == KINDS


def test_nothing_is_learned_in_no_time_and_the_end_can_be_seen():
    for action in CATALOGUE.actions:
        assert action.hours[0] >= 1, action.do
        assert action.done_when.endswith("."), action.do


def test_a_credential_goes_by_its_name_and_nobody_guesses_its_fee():
    named = codes("credential")
    for action in CATALOGUE.actions:
        if action.kind == "credential":
            assert action.cost is None
            assert action.do.removeprefix("Prepare for and pass ").rstrip(".") in named


def test_practice_beside_the_work_is_free():
    for action in CATALOGUE.actions:
        if action.kind in {"practice", "project", "shadowing"}:
            assert action.cost is not None, action.do
            assert action.cost[0] == 0, action.do
