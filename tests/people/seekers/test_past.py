from dataclasses import replace

import pytest

from careers.people.seekers.past import level, usual
from careers.skills.requirement import Requirement
from tests.small import CSR


@pytest.mark.parametrize(
    ("asked", "months", "suggested"),
    [(2, 1, 1), (1, 1, 1), (2, 6, 2), (2, 35, 2), (2, 36, 3), (5, 120, 5)],
)
def test_time_lifts_a_level_and_beginners_start_below(
    asked: int, months: int, suggested: int
) -> None:
    assert level(asked, months) == suggested


def test_only_what_a_role_cannot_be_done_without_is_suggested() -> None:
    role = replace(CSR, asks=(*CSR.asks, Requirement("excel", 2, essential=False)))
    picked = usual(role, 12)
    assert picked.skills == {"calming": 2, "typing": 2}
    assert (picked.months, picked.confirmed) == (12, False)
