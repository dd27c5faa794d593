from dataclasses import replace

from careers.matching import weights
from careers.matching.weights import weight
from tests.small import CATALOGUE

CALMING, TYPING = CATALOGUE.skills["calming"], CATALOGUE.skills["typing"]


def test_a_craft_of_the_trade_weighs_more_than_what_all_work_asks() -> None:
    assert weight(CALMING) == weights.TRADE_SKILL > weight(TYPING)


def test_talking_to_customers_weighs_more_than_other_crafts() -> None:
    service = replace(TYPING, group="call-craft")
    heart = replace(service, id="customer-service")
    assert weight(heart) > weight(service) > weight(CALMING)


def test_what_any_office_asks_weighs_least() -> None:
    office = replace(TYPING, group="tools")
    assert 0 < weight(office) < weight(TYPING)
    assert weight(replace(CALMING, group="tools")) == weight(CALMING)


def test_every_weight_is_a_whole_number_with_its_reason_beside_it() -> None:
    numbers = {
        name: value
        for name, value in vars(weights).items()
        if name.isupper() and not isinstance(value, frozenset)
    }
    assert len(numbers) <= 17
    assert all(type(value) is int for value in numbers.values())
