"""The work somebody has done, as far as it tells what they can do."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from careers.catalogue.role import Role
from careers.skills.profile import Profile


@dataclass(frozen=True, slots=True)
class History:
    """Roles worked in, the months in them, and the skills that this work uses.

    ``latest`` is the role of the very last job, ``None`` when that was other work.
    ``loose`` are those that loose titles alone name, ``loose_latest`` the last job if
    it is one of them.
    """

    latest: str | None
    roles: frozenset[str]
    families: frozenset[str]
    months: int
    used_now: frozenset[str]
    used_before: frozenset[str]
    loose: frozenset[str] = frozenset()
    loose_latest: str | None = None

    @classmethod
    def of(cls, profile: Profile, roles: Mapping[str, Role]) -> "History":
        """Look the roles up; when and in which order does not matter, but the last.

        Work beyond the field has no centers; what it uses says little of this work.
        Work that only a loose title names is held apart until the person says so.
        """
        months = {
            role: count - profile.rough.get(role, 0)
            for role, count in profile.months.items()
        }
        named = {*filter(None, (profile.role, profile.latest)), *profile.months}
        done = frozenset(
            role for role in named if months.get(role, 0) or role not in profile.rough
        )
        latest = None if profile.is_latest_rough else profile.latest
        field = {role: roles[role] for role in done if role in roles}
        field = {id_: role for id_, role in field.items() if role.centers}
        last = field.get(latest or "")
        return cls(
            latest,
            done,
            frozenset(role.family for role in field.values()),
            sum(count for role, count in months.items() if role in field),
            _used([last] if last else []),
            _used(field.values()),
            frozenset(named - done),
            profile.latest if profile.is_latest_rough else None,
        )


def _used(done: Iterable[Role]) -> frozenset[str]:
    return frozenset(ask.skill for role in done for ask in role.asks)
