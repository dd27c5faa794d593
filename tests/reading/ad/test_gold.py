"""Sixty ads of our own writing: half for tuning, half for this gate."""

import pytest

from tests.bench.evaluate_ads import ads, figures
from tests.shipped import TITLES

FIGURES = figures(ads("test"), TITLES)
FLOORS = {
    "work.calls": (0.95, 0.85),
    "where.setting": (0.95, 0.9),
    "terms.employment": (0.95, 0.95),
    "pay.low": (0.95, 0.9),
    "pay.unit": (0.95, 0.9),
    "pay.currency": (0.95, 0.9),
    "work.languages": (0.9, 0.65),
    "role": (0.9, 0.85),
    "when.kinds": (0.9, 0.9),
    "asks.experience": (0.95, 0.9),
    "asks.education": (0.95, 0.9),
    "home.kit": (0.95, 0.9),
    "hiring.checks": (0.9, 0.9),
}


@pytest.mark.parametrize("field", FLOORS)
def test_our_own_ads_are_read(field):
    precision, recall = FLOORS[field]
    assert FIGURES[field]["precision"] >= precision
    assert FIGURES[field]["recall"] >= recall
