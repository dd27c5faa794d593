from dataclasses import replace

from careers.matching import weights
from careers.matching.weights import is_of_trade, weight
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


def test_work_is_of_the_trade_when_it_takes_one_of_its_crafts() -> None:
    of_trade = {
        id_
        for id_, role in CATALOGUE.roles.items()
        if is_of_trade(role, CATALOGUE.skills)
    }
    assert {"csr", "senior-agent", "team-lead"} <= of_trade
    assert "qa-analyst" not in of_trade


def test_work_beyond_the_field_is_not_of_the_trade_whatever_it_takes() -> None:
    outside = replace(CATALOGUE.roles["csr"], centers=())
    assert not is_of_trade(outside, CATALOGUE.skills)


def test_every_weight_is_a_whole_number_with_its_reason_beside_it() -> None:
    numbers = {
        name: value
        for name, value in vars(weights).items()
        if name.isupper() and not isinstance(value, frozenset)
    }
    assert len(numbers) <= 18
    assert all(type(value) is int for value in numbers.values())
