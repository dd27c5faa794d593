from datetime import UTC, datetime

import pytest

from careers.people.clients.agency import Agency


@pytest.mark.parametrize(
    ("keeps", "now", "since"),
    [
        (6, (2026, 3, 2), (2025, 9, 2)),
        (6, (2026, 8, 31), (2026, 2, 28)),
        (12, (2024, 2, 29), (2023, 2, 28)),
        (24, (2026, 1, 1), (2024, 1, 1)),
    ],
)
def test_months_are_those_of_the_calendar(keeps, now, since):
    own = Agency(slug="a", name="A", keeps=keeps)
    assert own.keeps_since(datetime(*now, tzinfo=UTC)) == datetime(*since, tzinfo=UTC)
