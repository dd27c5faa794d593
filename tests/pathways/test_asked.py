from careers.pathways.asked import asks_of, bits_of, places_of
from careers.pathways.lessons import Lessons
from careers.pathways.likelihood import best_of, weight
from tests.small import CATALOGUE, LEAD, QA

ROLES, SKILLS = CATALOGUE.roles.values(), CATALOGUE.skills
LESSONS = Lessons(CATALOGUE.actions)
PLACES = places_of(ROLES, SKILLS)
ASKS = asks_of(ROLES, SKILLS, LESSONS.action)


def test_every_level_and_neighbour_counts_as_it_does_in_words() -> None:
    for ask, one in zip(QA.asks, ASKS[QA.id].each, strict=True):
        neighbours = SKILLS[ask.skill].near
        for own in range(6):
            for beside in range(6 if neighbours else 1):
                levels = bits_of(PLACES[ask.skill], own)
                for near in neighbours:
                    levels |= bits_of(PLACES[near], beside)
                lack = (one.bits & ~levels).bit_count()
                there = best_of(ask.level, own, [beside])
                assert one.missed(lack, levels) == weight(ask) * (100 - there)
                assert one.study(levels)[1] == weight(ask) * (100 - there)


def test_skills_do_not_share_a_place() -> None:
    assert len(set(PLACES.values())) == len(PLACES)
    assert ASKS[LEAD.id].bits.bit_count() == sum(ask.level for ask in LEAD.asks)


def test_money_decides_what_one_learns_by() -> None:
    dear, free = (
        asks_of(ROLES, SKILLS, lambda skill, own=own: LESSONS.action(skill, own))
        for own in (1000, 0)
    )
    costs = [sum(one.cost for one in asks[QA.id].each) for asks in (dear, free)]
    assert costs[0] >= costs[1]


def test_what_nobody_studied_yet_is_studied_once() -> None:
    asks = ASKS[QA.id].anew()
    assert not asks.known
    assert asks.study(0) == asks.study(0)
    assert len(asks.known) == 1
    assert asks == ASKS[QA.id]
