from dataclasses import replace
from decimal import Decimal

from careers.board.local_pay import local_pay
from careers.board.pay import Pay, Unit
from tests import cast


def test_ads_are_summed_up_in_their_own_country_and_money():
    better = replace(
        cast.AGENT, pay=Pay(Decimal(26000), Decimal(30000), "GBP", Unit.YEAR)
    )

    british, american = local_pay([cast.MEMBER_SERVICES, cast.AGENT, better])

    assert (british.country, british.low, british.high) == ("GB", 24500, 30000)
    assert (british.ads, american.ads) == (2, 1)
    assert american.unit is Unit.HOUR


def test_what_is_not_stated_and_up_to_add_nothing():
    up_to = replace(cast.AGENT, pay=Pay(None, Decimal(90000), "GBP", Unit.YEAR))

    assert local_pay([cast.PLANNER, up_to]) == ()
