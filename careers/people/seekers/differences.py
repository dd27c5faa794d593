"""What changed from one version of a profile to the next, thing by thing."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from careers.people.seekers.anonymous import AnonymousProfile


class Thing(StrEnum):
    """Parts of a profile that can change."""

    TEXT = "text"
    SKILL = "skill"
    LANGUAGE = "language"
    WORK = "work"
    LATEST = "latest"
    LIVES = "lives"
    TERM = "term"
    WISHED = "wished"


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that changed: ``None`` before is new, ``None`` after is gone."""

    thing: Thing
    subject: str
    before: str | None
    after: str | None


def differences(
    before: AnonymousProfile, after: AnonymousProfile
) -> tuple[Difference, ...]:
    """Tell all that changed, in the order of the page of a profile."""
    old, new = _facts(before), _facts(after)
    keys = dict.fromkeys((*new, *old))
    return tuple(
        Difference(thing, subject, old.get((thing, subject)), new.get((thing, subject)))
        for thing, subject in sorted(keys, key=_place)
        if old.get((thing, subject)) != new.get((thing, subject))
    )


Facts = dict[tuple[Thing, str], str]


def _facts(kept: AnonymousProfile) -> Facts:
    profile = kept.profile
    skills = {skill: str(own.level) for skill, own in profile.abilities.items()}
    months = {role: str(count) for role, count in profile.months.items()}
    said = {key: "yes" if yes else "no" for key, yes in kept.terms.said.items()}
    single = {
        (Thing.TEXT, ""): kept.text,
        (Thing.LATEST, ""): profile.latest or "",
        (Thing.LIVES, ""): kept.terms.lives,
    }
    if not kept.wished.is_empty():
        single[Thing.WISHED, ""] = str(kept.wished)
    return {
        **{key: value for key, value in single.items() if value},
        **dict(_each(Thing.SKILL, skills)),
        **dict(_each(Thing.WORK, months)),
        **dict(_each(Thing.LANGUAGE, profile.languages)),
        **dict(_each(Thing.TERM, said)),
    }


def _each(
    thing: Thing, values: Mapping[str, str]
) -> Iterator[tuple[tuple[Thing, str], str]]:
    for subject, value in values.items():
        yield (thing, subject), value


def _place(key: tuple[Thing, str]) -> int:
    return list(Thing).index(key[0])
