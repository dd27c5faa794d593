"""A role shows the part of its official occupation that is its own."""

from dataclasses import replace

import pytest

from careers.catalogue.source import Part
from tests.shipped import CATALOGUE
from tests.small import CSR

FIGURE = CSR.pay


@pytest.mark.parametrize(
    ("part", "own"),
    [
        (Part.LOWER, (10, 25, 50)),
        (Part.MIDDLE, (25, 50, 75)),
        (Part.UPPER, (50, 75, 90)),
    ],
)
def test_the_part_decides_what_is_usual(part, own):
    pay = replace(FIGURE, p10=10, p25=25, p50=50, p75=75, p90=90, part=part)
    assert (pay.low, pay.typical, pay.high) == own


@pytest.mark.parametrize(
    ("lower", "higher"),
    [
        ("csr", "escalation-specialist"),
        ("team-lead", "supervisor"),
        ("supervisor", "operations-manager"),
        ("qa-analyst", "qa-lead"),
        ("qa-lead", "qa-manager"),
        ("tech-support-1", "service-desk"),
        ("real-time-analyst", "workforce-analyst"),
        ("workforce-analyst", "workforce-manager"),
    ],
)
def test_the_next_rung_pays_more(lower, higher):
    one, other = CATALOGUE.roles[lower].pay, CATALOGUE.roles[higher].pay
    assert one.typical < other.typical
