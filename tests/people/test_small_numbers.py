from itertools import product

import pytest

from careers.people.small_numbers import LEAST, Table, pooled, table


def told(*numbers: int) -> list[int | None]:
    made = table("t", [(str(at), many) for at, many in enumerate(numbers)])
    return [*(cell.many for cell in made.cells), made.total]


@pytest.mark.parametrize(
    ("numbers", "shown"),
    [
        ((9, 12), [9, 12, 21]),
        ((9, 0), [9, 0, 9]),
        ((3, 20, 7), [None, 20, None, 30]),
        ((1, 1, 20, 6), [None, None, 20, None, 28]),
        ((3,), [None, None]),
        ((2, 2), [None, None, None]),
        ((2, 9), [None, None, 11]),
        ((), [0]),
    ],
)
def test_small_numbers_are_hidden_with_the_smallest_beside_them(numbers, shown):
    assert told(*numbers) == shown


def test_no_small_number_can_be_had_by_subtracting():
    """Try every table of three rows: what is hidden could be at least five things."""
    for numbers in product(range(9), repeat=3):
        *cells, total = told(*numbers)
        hidden = [at for at, many in enumerate(cells) if many is None]
        assert not any(many in range(1, LEAST) for many in cells if many)
        if total is None:
            continue
        left = total - sum(many for many in cells if many is not None)
        for at in hidden:
            others = len(hidden) - 1
            assert others, numbers
            assert left - others >= LEAST, (numbers, at)


def test_labels_that_few_share_stand_together():
    counted = [("rare word", 1), ("childcare", 6), ("another", 2)]
    assert list(pooled(counted, "Others")) == [("childcare", 6), ("Others", 3)]
    assert list(pooled([("a", 5)], "Others")) == [("a", 5)]


def test_a_table_tells_whether_it_hides():
    assert table("t", [("a", 1), ("b", 9)]).hides
    assert not table("t", [("a", 5), ("b", 9)]).hides
    assert Table("t", (), None).hides
    assert table("t", [("a", 5)]).many("a") == 5
    assert table("t", [("a", 5)]).many("b") is None
