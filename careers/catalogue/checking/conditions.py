"""Every role says when it is worked, and whether it asks for a degree."""

from collections.abc import Iterator

from careers.catalogue.checking.entry import Entry
from careers.catalogue.checking.problem import Problem
from careers.catalogue.conditions import Degree
from careers.catalogue.role import Role
from careers.catalogue.source import Fit

FOUR_YEARS = "Bachelor’s"


def unsaid_conditions(entries: list[Entry]) -> Iterator[Problem]:
    """Find roles without conditions, and those that the official figures gainsay."""
    for entry in entries:
        role = entry.thing
        if not isinstance(role, Role):
            continue
        if role.conditions is None:
            yield entry.problem(
                f"Nothing says when “{role.id}” is worked, or if it asks for a degree.",
                "Write [role.conditions]; careers/catalogue/conditions.py says how.",
            )
        elif _is_gainsaid(role):
            yield entry.problem(
                f"The official occupation of “{role.id}” asks for a degree, and fits.",
                "Write degree = “preferred” or “required”, or mend the fit.",
                at=Degree.NOT_ASKED,
            )


def _is_gainsaid(role: Role) -> bool:
    return (
        role.conditions is not None
        and role.conditions.degree is Degree.NOT_ASKED
        and role.outlook is not None
        and role.outlook.fit is Fit.CLOSE
        and role.outlook.entry.startswith(FOUR_YEARS)
    )
