from collections import defaultdict
from itertools import product

import pytest

from careers.people.small_numbers import LEAST, Table, pooled, table


def told(*numbers: int) -> list[int | None]:
    made = table("t", [(str(at), many) for at, many in enumerate(numbers)])
    return [cell.many for cell in made.cells]


def test_a_number_is_told_to_the_nearest_five_and_a_small_one_not_at_all():
    assert told(5, 7, 8, 12, 13) == [5, 5, 10, 10, 15]
    assert told(4, 1, 0, 400) == [None, None, None, 400]


def test_what_is_told_of_one_row_depends_on_no_other():
    for numbers in product(range(9), repeat=3):
        assert told(*numbers) == [told(own)[0] for own in numbers]


def test_two_days_do_not_tell_who_came_between():
    """Six hired and six promoted; the next day somebody left.

    With exact rows and a total it was thirteen less six less six.
    """
    assert told(6, 6, 0) == told(6, 6, 1) == [5, 5, None]


@pytest.mark.parametrize(("rows", "most"), [(2, 13), (3, 7)])
def test_no_hidden_number_can_be_had_by_comparing_two_counts(rows, most):
    """Try all pairs of tables in which clients only come: it may be any small one."""
    seen = {numbers: told(*numbers) for numbers in product(range(most), repeat=rows)}
    may_be: dict = defaultdict(set)
    for before, after in product(seen, repeat=2):
        if all(one <= other for one, other in zip(before, after, strict=True)):
            for at in range(rows):
                views = *seen[before], *seen[after]
                may_be[*views, at].add(before[at])
                may_be[*views, rows + at].add(after[at])
    hidden = [view for view in may_be if view[view[-1]] is None]
    assert len(hidden) > rows
    assert all(may_be[view] == set(range(LEAST)) for view in hidden)


def test_no_hidden_rest_can_be_had_from_the_row_that_is_shared_out():
    may_be: dict = defaultdict(set)
    for numbers in product(range(13), repeat=3):
        rows = list(pooled(zip("abc", numbers, strict=True), "Others"))
        views = [(own.label, own.many) for own in table("t", rows).cells]
        if (whole := told(sum(numbers))[0]) and ("Others", None) in views:
            may_be[whole, *views].add(dict(rows)["Others"])
    assert may_be
    assert all(len(own) > 1 for own in may_be.values())


def test_labels_that_few_share_stand_together():
    counted = [("rare word", 1), ("childcare", 6), ("another", 2)]
    assert list(pooled(counted, "Others")) == [("childcare", 6), ("Others", 3)]
    assert list(pooled([("a", 5)], "Others")) == [("a", 5)]
    rows = list(pooled([("a", 9), ("b", 6), ("c", 2)], "Others"))
    assert rows == [("a", 9), ("Others", 8)], "or subtracting would tell it"


def test_the_sum_is_that_of_what_is_shown():
    own = table("t", [("a", 7), ("b", 3), ("c", 13)])
    assert own.together == 20
    assert (own.many("a"), own.many("b"), own.many("x")) == (5, None, None)
    assert table("t", [("a", 1)]).together is None
    assert Table("t", ()).together is None
