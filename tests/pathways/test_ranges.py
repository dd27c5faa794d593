from random import Random

import pytest

from careers.pathways.ranges import Range, total


def simulated(ranges: list[Range], seed: int = 7, people: int = 40_000) -> Range:
    """Draw everybody's months, and look where the tenth and the ninetieth stand."""
    chance = Random(seed)
    sums = sorted(
        sum(_draw(low, high, chance) for low, high in ranges) for _ in range(people)
    )
    return round(sums[people // 10]), round(sums[people * 9 // 10])


def _draw(low: int, high: int, chance: Random) -> float:
    beyond = (high - low) / 8
    return chance.uniform(low - beyond, high + beyond)


@pytest.mark.parametrize(
    "ranges",
    [
        [(6, 12), (9, 24)],
        [(4, 8), (4, 8), (4, 8)],
        [(1, 6), (12, 30), (24, 48), (3, 3)],
        [(20, 40), (10, 15), (2, 60), (9, 18), (24, 60), (6, 12)],
    ],
)
def test_added_ranges_agree_with_simulated_people(ranges: list[Range]) -> None:
    low, high = total(ranges)
    often = simulated(ranges)
    assert abs(low - often[0]) <= 1
    assert abs(high - often[1]) <= 1


def test_one_range_stays_as_it_is() -> None:
    assert total([(9, 24)]) == (9, 24)
    assert total([(9, 24), (6, 6)]) == (15, 30)
    assert total([]) == (0, 0)


def test_the_whole_is_narrower_than_all_lows_and_all_highs() -> None:
    low, high = total([(6, 12), (6, 12), (6, 12)])
    assert 18 < low < 27 < high < 36
