"""Roles and settings that suit a person's answers, with the reasons."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from careers.catalogue.catalogue import Catalogue
from careers.catalogue.center import Center
from careers.catalogue.preview import Answer, Pointer
from careers.catalogue.role import Role

FIRST = 5
LATER = 4
HARDER = 3
FIRST_RUNGS = 2
OUTSIDE = "outside"
"""The family of neighboring work: it is not what the answers are about."""


@dataclass(frozen=True, slots=True)
class Suited:
    """A role or a setting, what speaks for it and what against it."""

    thing: Role | Center
    reasons: tuple[str, ...]
    catches: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Suiting:
    """What suits: first jobs, roles for later, settings; and what may be hard."""

    first: tuple[Suited, ...]
    later: tuple[Suited, ...]
    harder: tuple[Suited, ...]
    settings: tuple[Suited, ...]
    advice: tuple[str, ...]


def suits(answers: Mapping[str, str], catalogue: Catalogue) -> Suiting:
    """Say what suits the answers; answers to unknown statements count for nothing."""
    given = _given(answers, catalogue)
    inside = [role for role in catalogue.roles.values() if role.family != OUTSIDE]
    roles = [_weigh_role(role, given, catalogue) for role in inside]
    places = [_weigh_center(place, given) for place in catalogue.centers.values()]
    fitting = [one for one in roles if one.reasons and not one.catches]
    return Suiting(
        first=_best((one for one in fitting if is_first_job(one.thing)), FIRST),
        later=_best((one for one in fitting if not is_first_job(one.thing)), LATER),
        harder=_worst((one for one in roles if is_first_job(one.thing)), HARDER),
        settings=tuple(place for place in places if place.reasons or place.catches),
        advice=tuple(answer.advice for answer in given if answer.advice),
    )


def is_first_job(thing: Role | Center) -> bool:
    """Tell whether people are hired into a role without experience in such work."""
    if not isinstance(thing, Role):
        return False
    return not thing.preparation[0] and thing.rung <= FIRST_RUNGS


def _given(answers: Mapping[str, str], catalogue: Catalogue) -> list[Answer]:
    said = (
        statement.answer(answers.get(id, ""))
        for id, statement in catalogue.statements.items()
    )
    return [answer for answer in said if answer]


def _weigh_role(role: Role, given: list[Answer], catalogue: Catalogue) -> Suited:
    def points(pointer: Pointer) -> bool:
        traits = (catalogue.traits[id] for id in pointer.traits)
        return role.id in pointer.roles or any(trait.holds(role) for trait in traits)

    return Suited(
        role,
        tuple(_reasons((answer.toward for answer in given), points)),
        tuple(_reasons((answer.away for answer in given), points)),
    )


def _weigh_center(center: Center, given: list[Answer]) -> Suited:
    def points(pointer: Pointer) -> bool:
        return center.id in pointer.centers

    return Suited(
        center,
        tuple(_reasons((answer.toward for answer in given), points)),
        tuple(_reasons((answer.away for answer in given), points)),
    )


def _reasons(
    sides: Iterable[tuple[Pointer, ...]], points: Callable[[Pointer], bool]
) -> Iterator[str]:
    for pointers in sides:
        yield from (pointer.because for pointer in pointers if points(pointer))


def _best(found: Iterable[Suited], most: int) -> tuple[Suited, ...]:
    """Order by how much speaks for it, the lower rung first; ties go by name."""
    ranked = sorted(
        found, key=lambda one: (-len(one.reasons), _rung(one.thing), one.thing.name)
    )
    return tuple(ranked[:most])


def _worst(found: Iterable[Suited], most: int) -> tuple[Suited, ...]:
    against = [one for one in found if len(one.catches) > len(one.reasons)]
    ranked = sorted(against, key=lambda one: (-len(one.catches), one.thing.name))
    return tuple(ranked[:most])


def _rung(thing: Role | Center) -> int:
    return thing.rung if isinstance(thing, Role) else 0
