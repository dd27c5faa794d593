"""Two profiles of one person, made into one: what either holds is not lost."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar

from careers.people.seekers.anonymous import AnonymousProfile
from careers.people.seekers.corrections import Corrections
from careers.people.seekers.past import PastRole
from careers.people.seekers.terms import Terms
from careers.skills.profile import Ability, Evidence, Profile

BETWEEN = "\n\n"
LEVELS = ("", "A1", "A2", "B1", "B2", "C1", "C2", "native")

Value = TypeVar("Value")
Aside = Mapping[str, tuple[Evidence, ...]]


def united(kept: AnonymousProfile, newer: AnonymousProfile) -> AnonymousProfile:
    """Unite two profiles; where both have a word of their own, the newer one counts."""
    text = BETWEEN.join(dict.fromkeys(filter(None, (kept.text, newer.text))))
    moved = 0 if newer.text in ("", kept.text) else len(text) - len(newer.text)
    return AnonymousProfile(
        text=text,
        read=_read(kept.read, _moved(newer.read, moved)),
        answers={**kept.answers, **newer.answers},
        past=_past(kept.past, newer.past),
        own=_own(kept.own, newer.own),
        terms=_terms(kept.terms, newer.terms),
        asked=tuple(dict.fromkeys((*kept.asked, *newer.asked))),
        wished=kept.wished if newer.wished.is_empty() else newer.wished,
        proposed=tuple(dict.fromkeys((*kept.proposed, *newer.proposed))),
        aside=_aside(kept.aside, newer.aside, moved),
    )


def _aside(kept: Aside, newer: Aside, by: int) -> Aside:
    both = dict(kept)
    for skill, places in newer.items():
        moved = (_at(place, by) for place in places)
        both[skill] = tuple(dict.fromkeys((*both.get(skill, ()), *moved)))
    return both


def _moved(read: Profile, by: int) -> Profile:
    """Point into the united text."""
    abilities = {
        id: replace(own, evidence=tuple(_at(place, by) for place in own.evidence))
        for id, own in read.abilities.items()
    }
    return replace(read, abilities=abilities)


def _at(place: Evidence, by: int) -> Evidence:
    return Evidence(place.start + by, place.end + by, place.text)


def _read(kept: Profile, newer: Profile) -> Profile:
    """Take the higher level of each skill and language, and the longer time."""
    abilities = dict(kept.abilities)
    for id, own in newer.abilities.items():
        abilities[id] = _better(abilities.get(id), own)
    languages = dict(kept.languages)
    for code, level in newer.languages.items():
        languages[code] = max(languages.get(code, ""), level, key=_height)
    months = {
        role: max(kept.months.get(role, 0), newer.months.get(role, 0))
        for role in (*kept.months, *newer.months)
    }
    later = newer if newer.latest else kept
    role = newer.role or kept.role
    rough = _rough(months, kept, newer)
    return Profile(
        abilities,
        languages,
        months,
        role,
        later.latest,
        rough,
        later.is_latest_rough,
        ongoing=_ongoing(months, kept, newer),
    )


def _rough(months: Mapping[str, int], *both: Profile) -> dict[str, int]:
    """Leave no more doubt about a role than the surer of the two has."""
    sure = {
        role: max(own.months.get(role, 0) - own.rough.get(role, 0) for own in both)
        for role in {role for own in both for role in own.rough}
    }
    return {
        role: months[role] - count
        for role, count in sure.items()
        if months.get(role, 0) > count
    }


def _ongoing(months: Mapping[str, int], *both: Profile) -> frozenset[str]:
    """Name the roles whose time, the longer of the two, is a least."""
    return frozenset(
        role
        for own in both
        for role in own.ongoing
        if own.months.get(role) == months.get(role)
    )


def _better(kept: Ability | None, newer: Ability) -> Ability:
    if kept is None:
        return newer
    best = kept if kept.level > newer.level else newer
    places = tuple(sorted({*kept.evidence, *newer.evidence}))
    return replace(best, evidence=places)


def _height(level: str) -> int:
    return LEVELS.index(level) if level in LEVELS else 0


def _past(
    kept: Mapping[str, PastRole], newer: Mapping[str, PastRole]
) -> dict[str, PastRole]:
    both = {**kept, **newer}
    for role in kept.keys() & newer.keys():
        skills = {**kept[role].skills, **newer[role].skills}
        sure = kept[role].confirmed or newer[role].confirmed
        both[role] = PastRole(newer[role].months, skills, confirmed=sure)
    return both


def _own(kept: Corrections, newer: Corrections) -> Corrections:
    """A skill one of them claims is theirs, unless the newer one has taken it out."""
    claimed = newer.added.keys() | newer.levels.keys()
    spoken = newer.languages.keys()
    return Corrections(
        removed=(kept.removed - claimed) | newer.removed,
        added={**_but(kept.added, newer.levels), **newer.added},
        levels={**_but(kept.levels, newer.added), **newer.levels},
        months={**kept.months, **newer.months},
        latest=kept.latest if newer.latest is None else newer.latest,
        languages={**kept.languages, **newer.languages},
        unspoken=(kept.unspoken - spoken) | newer.unspoken,
    )


def _but(some: Mapping[str, Value], others: Mapping[str, object]) -> dict[str, Value]:
    return {key: value for key, value in some.items() if key not in others}


def _terms(kept: Terms, newer: Terms) -> Terms:
    return Terms(newer.lives or kept.lives, {**kept.said, **newer.said})
