from collections.abc import Iterable
from dataclasses import replace

import pytest

from careers.people.seekers.naming import LONGEST, SkillNames, plain
from careers.skills.skill import Skill
from tests.small import CATALOGUE, skill

EXCEL = replace(skill("excel"), phrases=("spreadsheets", "what-if tables"))
TYPING = replace(skill("typing"), phrases=("keyboard work",), wary=("speed",))
CALM = replace(skill("calming"), phrases=("calming customers", "speed"))
NAMES = SkillNames({each.id: each for each in (EXCEL, TYPING, CALM)})


def ids(found: Iterable[Skill]) -> list[str]:
    return [each.id for each in found]


@pytest.mark.parametrize(
    ("words", "called"),
    [
        ("Excel", ["excel"]),
        ("  EXCEL. ", ["excel"]),
        ("Ｅｘｃｅｌ", ["excel"]),
        ("“excel”", ["excel"]),
        ("spreadsheets", ["excel"]),
        ("what if tables", ["excel"]),
        ("what‐if tables", ["excel"]),
        ("speed", ["calming", "typing"]),
        ("gardens", []),
        ("", []),
        ("🙂 \u200f\u0000", []),
    ],
)
def test_a_skill_is_found_by_any_name_it_has(words: str, called: list[str]) -> None:
    assert ids(NAMES.called(words)) == called


def test_its_own_name_is_stronger_than_a_phrase_of_another() -> None:
    other = replace(skill("sheets"), phrases=("excel",))
    names = SkillNames({"sheets": other, "excel": EXCEL})
    assert ids(names.called("excel")) == ["excel"]


@pytest.mark.parametrize(
    ("words", "first"),
    [("exell", "excel"), ("keybord work", "typing"), ("calm customers", "calming")],
)
def test_what_is_nearly_right_is_guessed(words: str, first: str) -> None:
    assert NAMES.like(words)[0].id == first


def test_a_shared_word_is_enough_for_a_guess_but_nothing_in_common_is_not() -> None:
    assert ids(NAMES.like("customers"))[0] == "calming"
    assert NAMES.like("gardens") == ()
    assert NAMES.like("") == ()


def test_guesses_are_few_and_each_is_made_once() -> None:
    names = SkillNames(CATALOGUE.skills)
    assert len(names.like("typing", most=1)) == 1
    found = ids(names.like("coaching and training"))
    assert len(found) == len(set(found))


def test_no_more_of_a_name_is_looked_at_than_any_skill_has() -> None:
    assert len(plain("x" * 5_000)) == LONGEST
