from careers.matching.asking.flat import MANY, Run, flat
from careers.matching.asking.known import Given


def _given(*levels):
    return [Given(f"skill-{at}", level) for at, level in enumerate(levels)]


def test_the_same_answer_eight_times_in_a_row_is_noticed():
    assert flat(_given(*[3] * MANY)) == Run(3, 8)
    assert flat(_given(0, 5, *[1] * 9, 3)) == Run(1, 9)


def test_not_sure_and_not_yet_count_as_answers_here():
    assert flat(_given(*[None] * MANY)) == Run(None, 8)
    assert flat(_given(*[0] * MANY)) == Run(0, 8)


def test_answers_that_differ_are_not_flat():
    assert flat([]) is None
    assert flat(_given(*[3] * (MANY - 1))) is None
    assert flat(_given(*[3, 0] * MANY)) is None
    assert flat(_given(*[3] * 7, None, *[3] * 7)) is None
