from random import Random

from careers.matching.asking.flat import LATER, THROUGHOUT, Run, flat
from careers.matching.asking.known import Given
from tests.matching.asking.people import ROLES, Person, alive, interviewed


def _given(*levels):
    return [Given(f"skill-{at}", level) for at, level in enumerate(levels)]


def test_the_same_answer_from_the_first_on_is_noticed():
    assert flat(_given(*[3] * THROUGHOUT)) == Run(3, 8)
    assert flat(_given(*[5] * 9, 0)) == Run(5, 9)


def test_later_on_it_takes_ten():
    assert flat(_given(0, 5, *[1] * LATER, 3)) == Run(1, 10)
    assert flat(_given(0, 5, *[1] * (LATER - 1), 3)) is None


def test_not_sure_and_not_yet_count_as_answers_here():
    assert flat(_given(*[None] * THROUGHOUT)) == Run(None, 8)
    assert flat(_given(*[0] * THROUGHOUT)) == Run(0, 8)


def test_answers_that_differ_are_not_flat():
    assert flat([]) is None
    assert flat(_given(*[3] * (THROUGHOUT - 1))) is None
    assert flat(_given(*[3, 0] * THROUGHOUT)) is None
    assert flat(_given(*[3] * 7, None, *[3] * 7)) is None


def test_the_longer_of_two_is_told():
    assert flat(_given(*[0] * 8, *[3] * 11)) == Run(3, 11)


def test_hardly_anybody_who_answers_honestly_is_asked_whether_they_meant_it():
    chance = Random(5)
    people = [interviewed(Person(alive(role, chance))) for role in ROLES]
    assert sum(flat(known.given) is not None for known in people) / len(ROLES) < 0.05
