"""Skills by the names that people call them, right or nearly right."""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping

from rapidfuzz import fuzz, process

from careers.reading.text.forms import forms
from careers.skills.skill import Skill

LONGEST = 80
"""Characters of a name that are looked at: no skill is called anything longer."""

ALIKE = 78
"""Below this, out of 100, a guess would only confuse."""

TRIES = (fuzz.token_sort_ratio, fuzz.token_set_ratio)
"""First what is spelled alike, then what shares a whole word."""


class SkillNames:
    """Finds a skill by its name or by any phrase the catalogue knows for it."""

    def __init__(self, skills: Mapping[str, Skill]) -> None:
        self._skills = skills
        self._names: dict[str, str] = {}
        self._forms: dict[str, set[str]] = {}
        for skill in skills.values():
            self._names.setdefault(plain(skill.name), skill.id)
            for form in _forms(skill):
                self._forms.setdefault(form, set()).add(skill.id)

    def called(self, words: str) -> tuple[Skill, ...]:
        """Find the skill of that very name, or all that are called that."""
        form = plain(words)
        if form in self._names:
            return (self._skills[self._names[form]],)
        return self._sorted(self._forms.get(form, ()))

    def like(self, words: str, most: int = 4) -> tuple[Skill, ...]:
        """Guess the skills that may be meant, the likeliest first."""
        found = (
            form
            for scorer in TRIES
            for form, _, _ in process.extract(
                plain(words),
                self._forms.keys(),
                scorer=scorer,
                limit=5 * most,
                score_cutoff=ALIKE,
            )
        )
        ids = (id_ for form in found for id_ in sorted(self._forms[form]))
        return tuple(self._skills[id_] for id_ in list(dict.fromkeys(ids))[:most])

    def _sorted(self, ids: Iterable[str]) -> tuple[Skill, ...]:
        own = (self._skills[id_] for id_ in ids)
        return tuple(sorted(own, key=lambda skill: skill.name))


def plain(words: str) -> str:
    """Write a name as all are compared: small, one space between, plain marks."""
    known = unicodedata.normalize("NFKC", words[:LONGEST]).casefold()
    straight = known.replace("’", "'").replace("‐", "-").replace("–", "-")
    return " ".join(straight.split()).strip(" .,;:!?\"'“”")


def _forms(skill: Skill) -> Iterator[str]:
    for phrase in (skill.name, *skill.phrases, *skill.wary, *skill.wide):
        yield from map(plain, forms(phrase))
