from careers.skills.gap import Answer, State, gap
from careers.skills.requirement import Requirement
from tests.small import CATALOGUE, profile


def answer(wanted: Requirement, **levels: int) -> Answer:
    return gap(profile(**levels), [wanted], CATALOGUE.skills).answers[0]


def test_a_skill_at_the_asked_level_is_shown_in_full() -> None:
    found = answer(Requirement("calming", 3), calming=4)
    assert (found.state, found.credit) == (State.SHOWN, 100)


def test_a_lower_level_is_partly_shown_and_counts_in_proportion() -> None:
    found = answer(Requirement("calming", 4), calming=1)
    assert (found.state, found.credit) == (State.PARTLY, 25)


def test_a_near_skill_is_partly_shown_and_counts_half() -> None:
    found = answer(Requirement("coaching", 3), training=5)
    assert (found.state, found.credit) == (State.PARTLY, 50)
    assert found.ability is not None
    assert found.ability.skill == "training"


def test_a_little_of_the_skill_does_not_hide_a_lot_of_a_near_one() -> None:
    assert answer(Requirement("coaching", 5), coaching=1, training=5).credit == 50


def test_what_nothing_shows_is_not_shown_yet() -> None:
    found = answer(Requirement("excel", 1), calming=5)
    assert (found.state, found.credit, found.ability) == (State.NOT_YET, 0, None)


def test_answers_come_in_the_order_of_the_asks() -> None:
    asked = [Requirement("typing", 1), Requirement("excel", 1)]
    found = gap(profile(typing=1), asked, CATALOGUE.skills)
    assert [a.requirement.skill for a in found.answers] == ["typing", "excel"]
    assert len(found.shown) == len(found.not_yet) == 1
    assert found.partly == ()
