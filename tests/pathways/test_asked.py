from careers.pathways.asked import asks_of, bits_of, places_of
from careers.pathways.learner import Learner
from careers.pathways.likelihood import best_of, weight
from tests.small import CATALOGUE, LEAD, QA

LEARNER = Learner(CATALOGUE)
PLACES = places_of(CATALOGUE.roles.values(), LEARNER)


def test_every_level_and_neighbour_counts_as_it_does_in_words() -> None:
    places = {**PLACES, "training": 5 * len(PLACES)}
    for ask, one in zip(QA.asks, asks_of(QA, places, LEARNER, None).each, strict=True):
        for own in range(6):
            for beside in range(6 if one.near else 1):
                levels = bits_of(places[ask.skill], own)
                levels |= bits_of(places["training"], beside)
                lack = (one.bits & ~levels).bit_count()
                there = best_of(ask.level, own, [beside])
                assert one.missed(lack, levels) == weight(ask) * (100 - there)


def test_skills_do_not_share_a_place() -> None:
    assert len(set(PLACES.values())) == len(PLACES)
    asks = asks_of(LEAD, PLACES, LEARNER, None)
    assert asks.bits.bit_count() == sum(ask.level for ask in LEAD.asks)


def test_money_decides_what_one_learns_by() -> None:
    dear, free = (asks_of(QA, PLACES, LEARNER, money) for money in (1000, 0))
    costs = [sum(one.cost for one in asks.each) for asks in (dear, free)]
    assert costs[0] >= costs[1]
