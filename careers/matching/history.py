"""The work somebody has done, as far as it tells what they can do."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from careers.catalogue.role import Role
from careers.skills.profile import Profile


@dataclass(frozen=True, slots=True)
class History:
    """Roles worked in, the months in them, and the skills that this work uses.

    ``latest`` is the role of the very last job, ``None`` when that was other work.
    """

    latest: str | None
    roles: frozenset[str]
    families: frozenset[str]
    months: int
    used_now: frozenset[str]
    used_before: frozenset[str]

    @classmethod
    def of(cls, profile: Profile, roles: Mapping[str, Role]) -> "History":
        """Look the roles up; when and in which order does not matter, but the last."""
        done = frozenset(filter(None, (profile.role, profile.latest, *profile.months)))
        return cls(
            profile.latest,
            done,
            frozenset(roles[role].family for role in done if role in roles),
            sum(profile.months.values()),
            _used([profile.latest] if profile.latest else [], roles),
            _used(done, roles),
        )


def _used(done: Iterable[str], roles: Mapping[str, Role]) -> frozenset[str]:
    return frozenset(
        ask.skill for role in done if role in roles for ask in roles[role].asks
    )
