"""The conditions of the roles that ship agree with what their pages say."""

import re

import pytest

from careers.catalogue.conditions import Degree, Often
from careers.catalogue.role import Role
from tests.shipped import CATALOGUE

ODD = re.compile(r"\b(nights?|evenings?|weekends?|holidays)\b", re.I)
OTHERS = re.compile(r"people’s evenings|\bfew\b|rather than", re.I)
"""Somebody else's evenings, or hours that are rare."""

every_role = pytest.mark.parametrize(
    "role", CATALOGUE.roles.values(), ids=lambda role: role.id
)


@every_role
def test_hours_called_hard_are_not_called_rare(role: Role) -> None:
    assert role.conditions
    told = any(ODD.search(line) and not OTHERS.search(line) for line in role.hard)
    both = {role.conditions.nights, role.conditions.weekends}
    assert not told or both != {Often.RARE}


@every_role
def test_regular_hours_have_no_usual_nights(role: Role) -> None:
    assert role.conditions
    regular = any(line.startswith(("Regular hours", "Days")) for line in role.good)
    assert not regular or role.conditions.nights is not Often.USUAL


@every_role
def test_a_degree_that_the_page_speaks_of_is_not_unasked(role: Role) -> None:
    assert role.conditions
    told = re.search(r"(ask|wish\w*) for a degree|degree is often", role.education)
    assert not told or role.conditions.degree is not Degree.NOT_ASKED


def test_a_license_by_law_comes_with_its_degree() -> None:
    nurse = CATALOGUE.roles["nurse-triage"].conditions
    assert nurse
    assert nurse.degree is Degree.REQUIRED
