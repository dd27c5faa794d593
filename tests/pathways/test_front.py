from hypothesis import given
from hypothesis import strategies as st

from careers.pathways.front import Front, Route, Vector, beats, unbeaten
from tests.small import step

vectors = st.tuples(*[st.integers(0, 3)] * 5)


def test_as_good_in_all_and_better_in_one_is_better() -> None:
    assert beats((1, 2), (1, 3))
    assert not beats((1, 2), (1, 2))
    assert not beats((1, 3), (2, 2))


def test_what_another_beats_in_everything_is_left_out() -> None:
    quick, cheap, poor = route(1, 9), route(9, 1), route(9, 9)
    assert unbeaten([poor, cheap, quick]) == [quick, cheap]


def test_equals_both_stay() -> None:
    one, other = route(5, 5, "qa-analyst"), route(5, 5, "team-lead")
    assert unbeaten([other, one]) == [one, other]


@given(st.lists(vectors, max_size=12))
def test_a_front_holds_exactly_what_nothing_beats(found: list[Vector]) -> None:
    front = Front()
    for own in found:
        front.add(own)
    left = {v for v in found if not any(beats(other, v) for other in found)}
    assert set(front.vectors) == left
    assert all(front.beats(v) == any(beats(other, v) for other in left) for v in found)


def route(time: int, hours: int, *stops: str) -> Route:
    return Route((time, hours, 0, 0, 0), tuple(step("csr", id_) for id_ in stops))
