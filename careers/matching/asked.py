"""What a job or a role asks of a person, ready to be matched."""

from collections.abc import Container, Iterable
from dataclasses import dataclass

from careers.skills.requirement import Requirement


@dataclass(frozen=True, slots=True)
class Asked:
    """The skills, the role and the months of experience that are asked.

    ``role`` and ``experience`` are ``None`` when they are not stated. A role is not
    ``sure`` when no title names it and the words of the ad only seem to mean it.
    """

    requirements: tuple[Requirement, ...] = ()
    role: str | None = None
    experience: int | None = None
    sure: bool = True


def once(
    requirements: Iterable[Requirement], known: Container[str]
) -> tuple[Requirement, ...]:
    """Keep each known skill once, as strictly as it is asked: repeating adds nothing.

    Skills outside the catalogue are left out; nothing could ever show them.
    """
    strictest: dict[str, Requirement] = {}
    for wanted in requirements:
        if wanted.skill in known:
            old = strictest.get(wanted.skill)
            if old is None or _strictness(wanted) > _strictness(old):
                strictest[wanted.skill] = wanted
    return tuple(strictest.values())


def _strictness(wanted: Requirement) -> tuple[bool, int]:
    return wanted.essential, wanted.level
