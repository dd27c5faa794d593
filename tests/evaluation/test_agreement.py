import pytest

from careers.evaluation.agreement import agreement

OURS = [*"abcdefghijklmnop"]


def test_related_work_in_our_order_agrees_wholly() -> None:
    found = agreement({"x": ["a", "b", "c"]}, lambda _: OURS, 20)
    assert found is not None
    assert (found.starts, found.pairs, found.found, found.order) == (1, 3, 1.0, 1.0)
    assert found.chance == pytest.approx(0.5)


def test_the_other_way_round_it_disagrees_wholly() -> None:
    found = agreement({"x": ["p", "b", "a"]}, lambda _: OURS, 20)
    assert found is not None
    assert found.order == -1.0
    assert found.found == pytest.approx(2 / 3)


def test_one_related_role_has_no_order_and_nothing_has_no_agreement() -> None:
    one = agreement({"x": ["a"]}, lambda _: OURS, 20)
    assert one is not None
    assert one.order is None
    assert agreement({}, lambda _: OURS, 20) is None
