"""An answer to one statement: one tap."""

from dataclasses import dataclass

from wtforms import StringField
from wtforms.validators import ValidationError

from careers.matching.asking.known import NOT_YET
from careers.skills.skill import Skill
from careers.web.forms.base import BaseForm

UNSURE = "unsure"
NAMES = {1: "A start", 3: "Solid", 5: "Expert"}
"""What we call the levels that have an example."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer: what it sends, what it is called, and how it looks at work."""

    value: str
    name: str
    words: str


class AnswerForm(BaseForm):
    """Which statement, and which answer. Every answer is a button of its own."""

    skill = StringField("Statement")
    answer = StringField("Answer")

    def validate_answer(self, field: StringField) -> None:
        """Take nothing but what can be tapped."""
        if field.data not in {UNSURE, str(NOT_YET), *(str(level) for level in NAMES)}:
            raise ValidationError("Choose the answer that is most like you")

    def level(self) -> int | None:
        """Give the level, 0 for *not yet* and ``None`` for *not sure*."""
        return None if self.answer.data == UNSURE else int(self.answer.data or 0)


def choices(skill: Skill) -> tuple[Choice, ...]:
    """List the answers to a statement, with the skill's own examples."""
    return (
        Choice(str(NOT_YET), "Not yet", "I have not done this, or hardly."),
        *(Choice(str(own), name, skill.level(own)) for own, name in NAMES.items()),
        Choice(UNSURE, "Not sure", "Left open. That is not a no."),
    )


def answer_name(level: int | None) -> str:
    """Call an answer by its name."""
    if level is None:
        return "Not sure"
    return NAMES.get(level, "Not yet")
