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

    @property
    def credit(self) -> int:
        """How much of what is asked is shown, 0 to 100; a near skill counts half."""
        if not self.ability:
            return 0
        own = min(100, 100 * self.ability.level // self.requirement.level)
        return own if self.ability.skill == self.requirement.skill else own // 2


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
    """Take the better of the skill itself and its neighbours, the skill itself first.

    A little of the skill must never hide a lot of a near one: then naming one more
    skill would count against a person.
    """
    skill = skills.get(wanted.skill)
    ids = (wanted.skill, *(skill.near if skill else ()))
    known = (profile.abilities.get(id_) for id_ in dict.fromkeys(ids))
    answers = [
        Answer(wanted, _state(own, wanted), own) for own in known if own is not None
    ]
    return max(
        answers,
        key=lambda answer: answer.credit,
        default=Answer(wanted, State.NOT_YET),
    )


def _state(own: Ability, wanted: Requirement) -> State:
    full = own.skill == wanted.skill and own.level >= wanted.level
    return State.SHOWN if full else State.PARTLY
