"""One profile out of a text, answers, past roles and the person's own word.

The person's word wins over everything; an answer wins over what was read; a past role
only adds, or lifts what the text shows less of.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from careers.people.seekers.corrections import Corrections
from careers.people.seekers.past import PastRole
from careers.skills.profile import Ability, Profile

SET = "You set this"
ADDED = "You added this"
ANSWERED = "You answered"
FROM_ROLE = "From the role you picked"


@dataclass(frozen=True, slots=True)
class Parts:
    """What was read, what was answered, what was picked, and what was put right."""

    read: Profile
    answers: Mapping[str, int]
    past: Mapping[str, PastRole]
    own: Corrections

    def join(self) -> Profile:
        """Put the parts together."""
        return Profile(
            abilities=self._abilities(),
            languages=self._languages(),
            months={role: count for role, count in self._months().items() if count},
            role=self._role(),
            latest=self._latest(),
            rough=self._rough(),
            is_latest_rough=self.read.is_latest_rough and self.own.latest is None,
            ongoing=self.read.ongoing - {*self.past, *self.own.months},
        )

    def _abilities(self) -> dict[str, Ability]:
        usual = _usual(self.past)
        own = (*self.answers, *self.own.added, *self.own.levels)
        named = dict.fromkeys((*self.read.abilities, *usual, *own))
        found = (
            self._ability(skill, usual.get(skill))
            for skill in named
            if skill not in self.own.removed
        )
        return {each.skill: each for each in found if each}

    def _ability(self, skill: str, usual: Ability | None) -> Ability | None:
        """Let the strongest word decide the level, and keep the sentences read."""
        read = self.read.abilities.get(skill)
        for levels, reason in (
            (self.own.levels, SET),
            (self.own.added, ADDED),
            (self.answers, ANSWERED),
        ):
            if skill in levels:
                return _said(Ability(skill, levels[skill], reason=reason), read)
        if read and usual and usual.level > read.level:
            return _said(usual, read)
        return read or usual

    def _languages(self) -> dict[str, str]:
        spoken = {**self.read.languages, **self.own.languages}
        return {code: spoken[code] for code in spoken if code not in self.own.unspoken}

    def _months(self) -> dict[str, int]:
        """Count by role; zero is the person's word that they never did it."""
        picked = {role: past.months for role, past in self.past.items()}
        return {**self.read.months, **picked, **self.own.months}

    def _rough(self) -> dict[str, int]:
        """Leave what a person has said themselves out of what is only guessed."""
        said = {*self.past, *self.own.months, self.own.latest}
        rough = self.read.rough
        return {role: count for role, count in rough.items() if role not in said}

    def _role(self) -> str | None:
        """Start plans from the latest work, else from what was read or picked."""
        claims = (self.own.latest, self.read.role, *tuple(self.past)[::-1])
        return next((role for role in claims if self._is_done(role)), None)

    def _latest(self) -> str | None:
        """Take the person's word for their latest work, else what was read."""
        own = self.own.latest
        claim = self.read.latest if own is None else own
        return claim if self._is_done(claim) else None

    def _is_done(self, role: str | None) -> bool:
        return bool(role) and self._months().get(role or "", 1) > 0


def _said(said: Ability, read: Ability | None) -> Ability | None:
    """Say who decided the level, and what the text alone would say."""
    if read is None or said.level == read.level:
        reason = said.reason
    else:
        reason = f"{said.reason}; your text alone suggests level {read.level}"
    evidence = read.evidence if read else ()
    return replace(said, evidence=evidence, reason=reason) if said.level else None


def _usual(past: Mapping[str, PastRole]) -> dict[str, Ability]:
    """Take each skill from the picked role that shows most of it."""
    best: dict[str, Ability] = {}
    for role in past.values():
        reason = f"{FROM_ROLE}; you confirmed it" if role.confirmed else FROM_ROLE
        for skill, level in role.skills.items():
            if skill not in best or level > best[skill].level:
                best[skill] = Ability(skill, level, reason=reason)
    return best
