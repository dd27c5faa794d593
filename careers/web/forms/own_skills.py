"""Skills as their owner puts them: added by name, or set to another level."""

from collections.abc import Mapping, Sequence
from typing import Any

from werkzeug.datastructures import MultiDict
from wtforms import SelectField, StringField
from wtforms.validators import ValidationError

from careers.people.seekers.naming import LONGEST, SkillNames
from careers.skills.skill import Skill
from careers.web.forms.base import BaseForm
from careers.web.forms.fields import WordsField

LEVELS = {
    "1": "1: a start, with help",
    "2": "2: the usual cases",
    "3": "3: on my own, every day",
    "4": "4: the hard cases too",
    "5": "5: I teach it to others",
}
"""Levels in words for any skill; each skill has its own words for 1, 3 and 5."""

LOOK = "Try other words, or look through the list of skills"


class AddSkillForm(BaseForm):
    """A skill that nothing shows yet: its name, as anybody writes it, and how well.

    ``skill`` is an id, chosen among the guesses to a name that fits none or several.
    """

    words = WordsField("Name of the skill")
    level = SelectField("How well can you do it?", validate_choice=False)
    skill = StringField()

    def __init__(
        self,
        names: SkillNames,
        known: Mapping[str, Skill],
        sent: MultiDict[str, str] | None = None,
    ) -> None:
        super().__init__(sent)
        self._names, self._known = names, known
        self.level.choices = [("", "Choose"), *LEVELS.items()]
        self.guesses: tuple[Skill, ...] = ()
        self.found: Skill | None = known.get(self.skill.data or "")

    def validate_words(self, field: WordsField) -> None:
        """Find the one skill that is meant, or offer those that may be."""
        if self.found:
            return
        if not field.data:
            raise ValidationError("Write the name of a skill, like “typing” or “Excel”")
        called = self._names.called(field.data)
        if len(called) == 1:
            self.found = called[0]
            return
        self.guesses = called or self._names.like(field.data)
        raise ValidationError(_which(field.data, called, self.guesses))

    def validate_level(self, field: SelectField) -> None:
        """A level is for the person to say."""
        if field.data not in LEVELS:
            raise ValidationError("Choose how well you can do it")

    def chosen(self) -> tuple[str, int]:
        """Give the skill and the level."""
        return self.found.id if self.found else "", int(self.level.data)


class LevelsForm(BaseForm):
    """The levels of all skills on the page, and perhaps one that is not theirs.

    ``mention`` is a skill and the place of words that are not about them: “excel:12”;
    ``again`` is the same of words that count again.
    """

    skill = StringField()
    mention = StringField()
    again = StringField()

    def __init__(self, sent: MultiDict[str, str] | None = None) -> None:
        super().__init__(sent)
        self._sent: MultiDict[str, str] = sent if sent is not None else MultiDict()

    def levels(self, skills: Sequence[str]) -> Mapping[str, int]:
        """Give the levels that were sent for these skills; nonsense is not a level."""
        found = {skill: self._sent.get(f"level-{skill}", "") for skill in skills}
        return {skill: int(said) for skill, said in found.items() if said in LEVELS}

    def place(self, field: StringField) -> tuple[str, int] | None:
        """Read a skill with the place of words in the text; ``None`` for nonsense."""
        skill, _, start = (field.data or "").partition(":")
        is_place = start.isascii() and start.isdigit()
        return (skill, int(start[:9])) if is_place else None


def _which(words: str, called: Sequence[Any], guesses: Sequence[Any]) -> str:
    short = words if len(words) <= LONGEST else words[:LONGEST] + "…"
    if called:
        return f"“{short}” can mean several skills. Choose one of them below"
    if guesses:
        return f"We know no skill called “{short}”. Did you mean one of these?"
    return f"We know no skill called “{short}”. {LOOK}"
