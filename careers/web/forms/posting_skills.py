"""The skills a posting asks for: picked from the catalogue, or read from its text."""

from collections.abc import Iterator, Sequence
from typing import Any, ClassVar, cast

from werkzeug.datastructures import MultiDict
from wtforms import SelectField

from careers.board.asks import Education
from careers.board.posting import Posting
from careers.catalogue.catalogue import Catalogue
from careers.skills.requirement import Requirement
from careers.web.forms.posting_page import PostingForm
from careers.web.forms.stated import OneFact, WholeFact, chosen_from

NEED, LEVEL = "need-", "level-"
NEEDS = {"essential": "Essential", "helps": "Helps", "no": "Not asked"}
LEVELS = {str(level): f"Level {level}" for level in range(1, 6)}
LIKELY = "Perhaps meant by your ad"
NEW = 3
"""So many skills can be added at a time."""


class SkillsForm(PostingForm):
    """What people must know, and how well."""

    parts = (("Experience", ("asks__experience asks__education",)),)
    reads = ("asks", "hiring")
    covers: ClassVar = {}

    asks__experience = WholeFact(
        "Months of experience", 0, 240, description="0: none needed."
    )
    asks__education = OneFact("Schooling", Education)

    @classmethod
    def shown(cls, posting: Posting) -> dict[str, Any]:
        """Show each skill with its level."""
        own: dict[str, Any] = {}
        for ask in posting.job.asks.skills:
            own[f"{NEED}{ask.skill}"] = "essential" if ask.essential else "helps"
            own[f"{LEVEL}{ask.skill}"] = str(ask.level)
        return {**super().shown(posting), **own}

    def asked(self) -> Iterator[tuple[str, SelectField, SelectField]]:
        """Give each skill with its two fields, in the order of the ad."""
        for field in self:
            if field.short_name.startswith(NEED):
                skill = field.short_name.removeprefix(NEED)
                yield skill, field, self[f"{LEVEL}{skill}"]  # type: ignore[misc] # a SelectField, as made below

    def covered(self) -> frozenset[str]:
        """Name the skills too: they have fields of their own each."""
        return super().covered() | {"asks.skills"}

    def values(self) -> dict[str, Any]:
        """Give the skills that are still asked, and those that were added."""
        kept = [
            Requirement(
                skill,
                int(level.data),
                need.data == "essential",
                self.words.get(skill, ""),
            )
            for skill, need, level in self.asked()
            if need.data != "no"
        ]
        known = {ask.skill for ask in kept}
        added = (self[f"add{n}"].data for n in range(NEW))
        new = [Requirement(skill) for skill in added if skill and skill not in known]
        unique = {ask.skill: ask for ask in (*kept, *new)}
        return {**super().values(), "asks.skills": tuple(unique.values())}

    def offer(self, catalogue: Catalogue, likely: Sequence[str]) -> None:
        """Let those that are likely stand first among the skills to add."""
        for number in range(NEW):
            field = cast(SelectField, self[f"add{number}"])
            field.choices = _groups(catalogue, likely)

    words: ClassVar[dict[str, str]] = {}


def skills_form(
    posting: Posting, catalogue: Catalogue, sent: MultiDict[str, str] | None = None
) -> SkillsForm:
    """Make the page for the skills of one draft: two fields for each."""
    asks = [ask for ask in posting.job.asks.skills if ask.skill in catalogue.skills]
    fields: dict[str, Any] = {"words": {ask.skill: ask.words for ask in asks}}
    for ask in asks:
        name = catalogue.skills[ask.skill].name
        needs, levels = chosen_from(NEEDS), chosen_from(LEVELS)
        fields[f"{NEED}{ask.skill}"] = SelectField(f"Need: {name}", choices=needs)
        fields[f"{LEVEL}{ask.skill}"] = SelectField(f"Level: {name}", choices=levels)
    for number in range(NEW):
        fields[f"add{number}"] = SelectField(
            "Add a skill" if not number else "And another",
            choices=_groups(catalogue),
        )
    made: type[SkillsForm] = type("OwnSkillsForm", (SkillsForm,), fields)
    return made(sent, data=made.shown(posting))


def _groups(catalogue: Catalogue, likely: Sequence[str] = ()) -> Any:
    first = {skill: catalogue.skills[skill].name for skill in likely}
    return chosen_from(
        {
            "": "Choose one",
            **({LIKELY: first} if first else {}),
            **{
                group.name: {one.id: one.name for one in catalogue.skills_of(group.id)}
                for group in catalogue.groups.values()
                if catalogue.skills_of(group.id)
            },
        }
    )
