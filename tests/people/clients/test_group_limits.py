import pytest

from careers.pathways.limits import Limits, Phones
from careers.people.clients.group_limits import limits_in


@pytest.mark.parametrize(
    ("cell", "limits"),
    [
        ("", Limits()),
        ("none", Limits()),
        ("From home; no nights", Limits(remote=True, days=True)),
        ("4 hours a week, within 24 months", Limits(weekly=4, months=24)),
        ("2 years", Limits(months=24)),
        ("pay at least $40,000", Limits(pay=40_000)),
        ("never below 38k | no degree", Limits(pay=38_000, no_degree=True)),
        ("training budget 500", Limits(money=500)),
        ("free learning only", Limits(money=0)),
        ("off the phones", Limits(phones=Phones.LEAVE)),
    ],
)
def test_limits_are_read_as_people_write_them(cell, limits):
    said = limits_in(cell)
    assert said.limits == limits
    assert said.unsaid == ()


@pytest.mark.parametrize("cell", ["purple", "900 hours", "pay at least 9,000,000"])
def test_what_is_not_understood_is_handed_back_and_stops_nothing(cell):
    said = limits_in(f"{cell}; from home")
    assert said.unsaid == (cell,)
    assert said.limits == Limits(remote=True)
