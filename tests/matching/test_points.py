from hypothesis import given

from careers.matching.history import History
from careers.matching.points import WAYS, Points, way
from careers.matching.ranking import skill_addends
from careers.matching.tally import tally
from careers.skills.gap import gap
from careers.skills.profile import Profile
from careers.skills.requirement import Requirement
from tests.matching.strategies import profiles, requirements
from tests.small import CATALOGUE

POINTS = Points.of(CATALOGUE)


def test_every_way_of_asking_has_a_place_of_its_own() -> None:
    asked = [
        Requirement("excel", level, essential)
        for level in range(1, 6)
        for essential in (False, True)
    ]
    assert [way(wanted) for wanted in asked] == list(range(WAYS))


@given(profiles, requirements)
def test_the_table_holds_what_a_match_would_say(
    person: Profile, wanted: Requirement
) -> None:
    history = History.of(person, CATALOGUE.roles)
    skill = CATALOGUE.skills[wanted.skill]
    answer = gap(person, [wanted], CATALOGUE.skills).answers[0]
    place = list(CATALOGUE.skills).index(skill.id) * WAYS + way(wanted)
    table = POINTS.of_person(person, history)
    assert table.points[place] == sum(
        addend.points for addend in skill_addends(answer, skill, history)
    )
    assert table.tallies[place] == tally(answer)


def test_reckoning_for_one_person_leaves_the_next_alone() -> None:
    before = POINTS.nothing.points.copy()
    person = Profile(months={"csr": 3})
    POINTS.of_person(person, History.of(person, CATALOGUE.roles))
    assert (POINTS.nothing.points == before).all()
