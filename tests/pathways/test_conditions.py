from dataclasses import replace

import pytest

from careers.catalogue.catalogue import Catalogue
from careers.pathways.conditions import asks_degree, odd_hours
from tests.small import CSR


@pytest.mark.parametrize(
    ("good", "hard", "says"),
    [
        ((), ("Nights and weekends, as centers never close",), True),
        (("Days rather than nights, in many centers",), (), False),
        ((), ("You decide on people’s evenings",), None),
        ((), ("Hours of bad calls",), None),
    ],
)
def test_a_role_says_whether_nights_belong_to_it(
    good: tuple[str, ...], hard: tuple[str, ...], says: bool | None
) -> None:
    assert odd_hours(replace(CSR, good=good, hard=hard)) is says


@pytest.mark.parametrize(
    ("education", "asked"),
    [
        ("A nursing degree and a license.", True),
        ("Certificates; the official occupation usually asks for a degree.", True),
        ("A degree is often asked; proof of work can stand in.", False),
        ("Experience; a degree is often wished for.", False),
        ("High school or the like.", False),
    ],
)
def test_a_degree_counts_only_where_nothing_stands_in_for_it(
    education: str, asked: bool
) -> None:
    assert asks_degree(replace(CSR, education=education)) is asked


def test_the_catalogue_knows_both_kinds_of_hours(catalogue: Catalogue) -> None:
    said = {odd_hours(role) for role in catalogue.roles.values()}
    assert said == {True, False, None}
