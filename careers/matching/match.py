"""A person and what a job or a role asks: what is shown, and why it ranks so."""

from dataclasses import dataclass

from careers.catalogue.catalogue import Catalogue
from careers.matching.asked import Asked, once
from careers.matching.history import History
from careers.matching.ranking import (
    Addend,
    experience_addend,
    role_addend,
    skill_addends,
)
from careers.skills.gap import Gap, gap
from careers.skills.profile import Profile


@dataclass(frozen=True, slots=True)
class Match:
    """Every requirement answered, and the addends that make the score."""

    gap: Gap
    addends: tuple[Addend, ...] = ()

    @property
    def score(self) -> int:
        """Add the addends up: for ordering only, never for a page."""
        return sum(addend.points for addend in self.addends)


def match(profile: Profile, asked: Asked, catalogue: Catalogue) -> Match:
    """Hold a profile against what is asked. Same inputs, same answer, always."""
    wanted = once(asked.requirements, catalogue.skills)
    answers = gap(profile, wanted, catalogue.skills)
    history = History.of(profile, catalogue.roles)
    others = (
        role_addend(history, asked, catalogue.roles),
        experience_addend(history, asked.experience),
    )
    skills = (
        addend
        for answer in answers.answers
        for addend in skill_addends(
            answer, catalogue.skills[answer.requirement.skill], history
        )
    )
    return Match(answers, (*skills, *(addend for addend in others if addend)))
