"""What is worth learning for one job or role: what each gap would add if closed."""

from dataclasses import dataclass, replace

from careers.catalogue.catalogue import Catalogue
from careers.matching.asked import Asked
from careers.matching.match import match
from careers.skills.gap import Answer, State
from careers.skills.profile import Ability, Profile


@dataclass(frozen=True, slots=True)
class Gain:
    """A requirement not shown in full, and the points it would add if it were."""

    answer: Answer
    points: int


def gains(profile: Profile, asked: Asked, catalogue: Catalogue) -> tuple[Gain, ...]:
    """Order the gaps by what closing each alone would add, the most first.

    A skill that is near to others may show part of those too, and counts for it.
    """
    now = match(profile, asked, catalogue)
    found = [
        Gain(answer, _score(profile, answer, asked, catalogue) - now.score)
        for answer in now.gap.answers
        if answer.state is not State.SHOWN
    ]
    return tuple(sorted(found, key=lambda gain: -gain.points))


def _score(profile: Profile, answer: Answer, asked: Asked, catalogue: Catalogue) -> int:
    wanted = answer.requirement
    shown = Ability(wanted.skill, wanted.level)
    more = {**profile.abilities, wanted.skill: shown}
    return match(replace(profile, abilities=more), asked, catalogue).score
