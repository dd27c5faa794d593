from careers.matching.asked import Asked
from careers.matching.match import match
from careers.matching.people import best_people
from tests.small import CATALOGUE, asks, profile

ASKED = Asked(asks(("calming", 3), ("typing", 2)), "csr")
PEOPLE = (
    (1, profile()),
    (2, profile("csr", calming=3)),
    (3, profile(calming=3, typing=2)),
    (4, profile()),
)


def test_people_stand_by_the_evidence_for_them_and_nobody_is_left_out() -> None:
    found = best_people(ASKED, PEOPLE, CATALOGUE)
    assert [number for number, _ in found] == [2, 3, 1, 4]


def test_a_job_sees_a_person_as_the_person_sees_the_job() -> None:
    people = dict(PEOPLE)
    for number, seen in best_people(ASKED, PEOPLE, CATALOGUE):
        assert seen == match(people[number], ASKED, CATALOGUE)
