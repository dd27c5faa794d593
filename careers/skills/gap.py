"""The distance between what a person shows and what is asked."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from careers.skills.profile import Ability, Profile
from careers.skills.requirement import Requirement
from careers.skills.skill import Skill


class State(StrEnum):
    """How far a person's text shows what is asked. Not shown is not *cannot*."""

    SHOWN = "shown"
    PARTLY = "partly"
    NOT_YET = "not-yet"


@dataclass(frozen=True, slots=True)
class Answer:
    """One requirement, and the ability that answers it best, if any."""

    requirement: Requirement
    state: State
    ability: Ability | None = None


@dataclass(frozen=True, slots=True)
class Gap:
    """Every requirement answered, in the order they were asked."""

    answers: tuple[Answer, ...]

    def in_state(self, state: State) -> tuple[Answer, ...]:
        """Pick the answers in one state."""
        return tuple(answer for answer in self.answers if answer.state is state)

    @property
    def shown(self) -> tuple[Answer, ...]:
        """What the person's text shows in full."""
        return self.in_state(State.SHOWN)

    @property
    def partly(self) -> tuple[Answer, ...]:
        """What is shown at a lower level, or by a near skill."""
        return self.in_state(State.PARTLY)

    @property
    def not_yet(self) -> tuple[Answer, ...]:
        """What nothing in the text shows yet."""
        return self.in_state(State.NOT_YET)


def gap(
    profile: Profile, asked: Iterable[Requirement], skills: Mapping[str, Skill]
) -> Gap:
    """Answer each requirement with the best of what a person shows."""
    return Gap(tuple(_answer(profile, wanted, skills) for wanted in asked))


def _answer(
    profile: Profile, wanted: Requirement, skills: Mapping[str, Skill]
) -> Answer:
    own = profile.abilities.get(wanted.skill)
    if own:
        state = State.SHOWN if own.level >= wanted.level else State.PARTLY
        return Answer(wanted, state, own)
    near = _nearest(profile, skills.get(wanted.skill))
    return Answer(wanted, State.PARTLY if near else State.NOT_YET, near)


def _nearest(profile: Profile, skill: Skill | None) -> Ability | None:
    known = (profile.abilities.get(near) for near in (skill.near if skill else ()))
    return max(
        (ability for ability in known if ability),
        key=lambda ability: (ability.level, ability.skill),
        default=None,
    )
