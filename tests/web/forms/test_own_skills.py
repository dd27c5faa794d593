from collections.abc import Iterator
from dataclasses import replace

import pytest
from flask import Flask
from werkzeug.datastructures import MultiDict

from careers.people.seekers.naming import LONGEST, SkillNames
from careers.web.forms.own_skills import AddSkillForm, LevelsForm
from tests.small import CATALOGUE
from tests.web.small_site import small_app

SKILLS = {
    **CATALOGUE.skills,
    "coaching": replace(CATALOGUE.skills["coaching"], phrases=("helping others",)),
    "training": replace(CATALOGUE.skills["training"], phrases=("helping others",)),
}
NAMES = SkillNames(SKILLS)


@pytest.fixture(scope="module", autouse=True)
def asked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Flask]:
    with pytest.MonkeyPatch.context() as patch:
        for app in small_app(tmp_path_factory.mktemp("site"), patch):
            with app.test_request_context("/"):
                yield app


def form(**sent: str) -> AddSkillForm:
    filled = AddSkillForm(NAMES, SKILLS, MultiDict(sent))
    filled.validate()
    return filled


def test_a_skill_and_a_level_are_all_it_takes() -> None:
    assert form(words=" excel ", level="4").chosen() == ("excel", 4)


def test_a_guess_that_was_chosen_counts_more_than_what_was_typed() -> None:
    chosen = form(words="exell", skill="excel", level="2")
    assert chosen.chosen() == ("excel", 2)
    assert "words" not in chosen.errors


@pytest.mark.parametrize(
    ("words", "says", "guesses"),
    [
        ("", "Write the name of a skill", []),
        ("exell", "Did you mean one of these?", ["excel"]),
        ("gardens", "look through the list of skills", []),
        ("helping others", "can mean several skills", ["coaching", "training"]),
        ("<b>🙂</b>", "no skill called “<b>🙂</b>”", []),
    ],
)
def test_an_unknown_name_gets_help_and_stays(
    words: str, says: str, guesses: list[str]
) -> None:
    filled = form(words=words, level="3")
    assert says in filled.errors["words"][0]
    assert [skill.id for skill in filled.guesses] == guesses
    assert filled.words.data == words


def test_a_very_long_name_is_not_said_back_whole() -> None:
    error = form(words="q" * 5_000, level="3").errors["words"][0]
    assert len(error) < LONGEST + 100


@pytest.mark.parametrize("level", ["", "0", "6", "much", "²"])
def test_a_level_is_for_the_person_to_say(level: str) -> None:
    assert "Choose how well" in form(words="excel", level=level).errors["level"][0]


def test_levels_that_are_none_are_left_out() -> None:
    sent = MultiDict({"level-excel": "5", "level-typing": "9", "level-garden": "3"})
    assert LevelsForm(sent).levels(["excel", "typing", "coaching"]) == {"excel": 5}
