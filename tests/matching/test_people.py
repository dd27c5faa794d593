from hypothesis import given
from hypothesis import strategies as st

from careers.matching.asked import Asked
from careers.matching.match import match
from careers.matching.people import People, best_people, score_people
from careers.skills.profile import Profile
from tests.matching.strategies import asked, profiles
from tests.small import CATALOGUE, asks, profile

ASKED = Asked(asks(("calming", 3), ("typing", 2)), "csr")
PEOPLE = (
    (4, profile()),
    (2, profile("csr", calming=3)),
    (3, profile(calming=3, typing=2)),
    (1, profile()),
)
PACKED = People.of(PEOPLE, CATALOGUE)


@given(st.lists(profiles, max_size=6), asked)
def test_a_job_sees_people_as_each_of_them_sees_the_job(
    some: list[Profile], wanted: Asked
) -> None:
    people = People.of(enumerate(some), CATALOGUE)
    assert score_people(wanted, people).tolist() == [
        match(person, wanted, CATALOGUE).score for person in some
    ]


def test_people_stand_by_the_evidence_for_them_and_nobody_is_left_out() -> None:
    found = best_people(ASKED, PACKED)
    assert [number for number, _ in found] == [2, 3, 1, 4]


def test_who_is_shown_comes_with_the_reasons() -> None:
    people = dict(PEOPLE)
    found = best_people(ASKED, PACKED, 2)
    assert [key for key, _ in found] == [2, 3]
    assert all(seen == match(people[key], ASKED, CATALOGUE) for key, seen in found)


def test_people_who_share_a_history_share_its_reckoning() -> None:
    assert len(PACKED.histories) == 2


def test_nobody_is_an_answer_too() -> None:
    assert best_people(ASKED, People[int].of((), CATALOGUE)) == ()
