from dataclasses import replace

import pytest

from careers.catalogue.conditions import Conditions, Degree, Often
from careers.catalogue.role import Role
from careers.pathways.conditions import asks_degree, odd_hours, wishes_degree
from tests.small import CSR

DAYS = Conditions(Often.RARE, Often.RARE, Degree.NOT_ASKED)


def held(**changes: object) -> Role:
    return replace(CSR, conditions=replace(DAYS, **changes))


@pytest.mark.parametrize(
    ("nights", "weekends", "says"),
    [
        (Often.USUAL, Often.RARE, Often.USUAL),
        (Often.RARE, Often.USUAL, Often.USUAL),
        (Often.SOMETIMES, Often.RARE, Often.SOMETIMES),
        (Often.RARE, Often.RARE, Often.RARE),
    ],
)
def test_the_odder_of_nights_and_weekends_counts(
    nights: Often, weekends: Often, says: Often
) -> None:
    assert odd_hours(held(nights=nights, weekends=weekends)) is says


def test_what_nobody_states_is_not_guessed() -> None:
    assert odd_hours(CSR) is None
    assert not asks_degree(CSR)
    assert not wishes_degree(CSR)


def test_a_degree_shuts_out_only_where_it_is_required() -> None:
    assert asks_degree(held(degree=Degree.REQUIRED))
    preferred = held(degree=Degree.PREFERRED)
    assert wishes_degree(preferred)
    assert not asks_degree(preferred)
