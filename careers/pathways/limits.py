"""What a person will not do, and how far ahead a plan may look."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from enum import StrEnum

from careers.catalogue.catalogue import Catalogue
from careers.catalogue.center import CenterType
from careers.catalogue.conditions import Often
from careers.catalogue.role import Role
from careers.catalogue.step import Kind, Step
from careers.pathways.conditions import asks_degree, odd_hours

COMMON = "en"
"""The language that the roles of our map are worked in."""

MOST_STEPS = 5
MOST_MONTHS = 120
UNCHANGING = ("steps", "lives", "languages")
"""Fields that shut out no role: the length of a plan, and what narrows openings."""


class Phones(StrEnum):
    """Whether a person wants to stay in phone work or to leave it."""

    STAY = "stay"
    LEAVE = "leave"


@dataclass(frozen=True, slots=True)
class Limits:
    """First-class limits: none by default. ``steps`` and ``months`` bound any plan.

    ``remote`` keeps to roles that are worked from home somewhere; ``days`` to roles
    that do not usually ask for nights or weekends; ``weekly`` are hours a week to
    learn, ``money`` whole US dollars for learning in all; ``pay`` is US dollars a
    year that three of four people in every role on the way earn at least.
    ``languages`` and ``lives`` (a country or state) narrow the openings alone.
    """

    remote: bool = False
    days: bool = False
    weekly: int | None = None
    money: int | None = None
    no_degree: bool = False
    pay: int | None = None
    phones: Phones | None = None
    leave_out: frozenset[str] = frozenset()
    languages: tuple[str, ...] = ()
    lives: str = ""
    steps: int = MOST_STEPS
    months: int = MOST_MONTHS

    def on(self) -> tuple[str, ...]:
        """Name the limits that can shut out a pathway, in reading order."""
        plain = Limits()
        return tuple(
            field.name
            for field in fields(self)
            if field.name not in UNCHANGING
            and getattr(self, field.name) != getattr(plain, field.name)
        )

    def off(self, *names: str) -> "Limits":
        """Take some limits off."""
        plain = Limits()
        return replace(self, **{name: getattr(plain, name) for name in names})

    def without(self) -> "Limits":
        """Take every personal limit off."""
        return Limits(steps=self.steps)

    @property
    def other_tongue(self) -> bool:
        """Whether a language is wished for besides the one of our map."""
        return any(code != COMMON for code in self.languages)

    def allow(self, role: Role) -> bool:
        """Whether somebody with these limits would work in a role."""
        return not any(True for _ in self.shut_out(role))

    def shut_out(self, role: Role) -> tuple[str, ...]:
        """Name the limits that a role breaks."""
        broken = {
            "remote": self.remote and CenterType.VIRTUAL not in role.centers,
            "days": self.days and odd_hours(role) is Often.USUAL,
            "no_degree": self.no_degree and asks_degree(role),
            "pay": self.pay is not None and not _pays(role, self.pay),
            "phones": self.phones is not None and not _suits(role, self.phones),
            "leave_out": role.id in self.leave_out,
        }
        return tuple(name for name, is_broken in broken.items() if is_broken)


def landing(rungs: Mapping[str, int], start: str, goal: str) -> frozenset[str]:
    """Name the roles that a step back may end at, on the way from start to goal.

    Nobody plans a detour down, so it ends at the goal; whoever wants to go down may
    also come down by stages, never below the goal.
    """
    if rungs[goal] >= rungs[start]:
        return frozenset({goal})
    return frozenset(id_ for id_, rung in rungs.items() if rung >= rungs[goal])


def open_steps(
    catalogue: Catalogue, ends: tuple[str, str], limits: Limits
) -> tuple[Step, ...]:
    """List the steps between two ends that keep to the limits."""
    rungs = {role.id: role.rung for role in catalogue.roles.values()}
    down = landing(rungs, *ends)
    allowed = {role.id for role in catalogue.roles.values() if limits.allow(role)}
    return tuple(
        step
        for step in catalogue.steps
        if step.goal in allowed and (step.kind is not Kind.RETURN or step.goal in down)
    )


def _pays(role: Role, floor: int) -> bool:
    """Pay nobody knows cannot be promised."""
    return role.pay is not None and role.pay.low >= floor


def _suits(role: Role, wish: Phones) -> bool:
    return role.phones == (wish is Phones.STAY)
