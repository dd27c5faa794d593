"""A person and what a job or a role asks: what is shown, and why it ranks so."""

from dataclasses import dataclass

from careers.catalogue.catalogue import Catalogue
from careers.matching.asked import Asked, once
from careers.matching.history import History
from careers.matching.ranking import (
    Addend,
    Kind,
    experience_addend,
    role_addend,
    skill_addends,
    trade_addend,
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

    @property
    def speaks_for_it(self) -> bool:
        """Tell whether this very job has more for it than against it.

        That somebody is of the trade speaks for every job, and so for none.
        """
        own = (each for each in self.addends if each.reason.kind not in OF_TRADE)
        return sum(addend.points for addend in own) > 0


OF_TRADE = frozenset([Kind.TRADE_NOW, Kind.TRADE_BEFORE])


def match(profile: Profile, asked: Asked, catalogue: Catalogue) -> Match:
    """Hold a profile against what is asked. Same inputs, same answer, always."""
    wanted = once(asked.requirements, catalogue.skills)
    answers = gap(profile, wanted, catalogue.skills)
    history = History.of(profile, catalogue.roles)
    others = (
        role_addend(history, asked, catalogue.roles),
        experience_addend(history, asked.experience),
        trade_addend(history, catalogue),
    )
    skills = (
        addend
        for answer in answers.answers
        for addend in skill_addends(
            answer, catalogue.skills[answer.requirement.skill], history
        )
    )
    return Match(answers, (*skills, *(addend for addend in others if addend)))
