"""Where answers point to: a few roles, under the name of their family."""

from dataclasses import dataclass

from careers.catalogue.family import Family
from careers.catalogue.role import Role
from careers.matching.asking.chances import Chances
from careers.matching.asking.choosing import is_new, likeliest, pointing
from careers.people.seekers.anonymous import AnonymousProfile
from careers.people.seekers.interview import known
from careers.web.context import catalogue
from careers.web.yours.fitting import Fit, best_roles

FAMILIES = 2
ROLES = 3
FIRST_JOBS = 5


@dataclass(frozen=True, slots=True)
class Group:
    """Roles that fit, of one family; without one they are first jobs of any."""

    family: Family | None
    fits: tuple[Fit[Role], ...]


def groups(kept: AnonymousProfile, chances: Chances) -> tuple[Group, ...]:
    """Name the likeliest families with their best roles, or first jobs for the new."""
    fits, told = best_roles(kept.profile, None), known(kept)
    if is_new(told, chances):
        first = [fit for fit in fits if fit.thing.rung == 1]
        return (Group(None, tuple(first[:FIRST_JOBS])),) if first else ()
    by_role = {fit.thing.id: fit for fit in fits}
    likely = [by_role[id_] for id_ in likeliest(told, chances) if id_ in by_role]
    found = (
        Group(
            catalogue().families[id_],
            tuple(fit for fit in likely if fit.thing.family == id_)[:ROLES],
        )
        for id_ in pointing(told, chances, catalogue())
    )
    return tuple(group for group in found if group.fits)[:FAMILIES]
