from decimal import Decimal

from careers.board.ad_desk.usual_pay import beside_usual
from careers.board.pay import Pay, Unit
from careers.board.screening.ad import Median

MIDDLE = Median(Decimal(40_000), "USD", Unit.YEAR)


def said(low, currency="USD", unit=Unit.HOUR, median=MIDDLE):
    pay = Pay(Decimal(low), Decimal(low), currency, unit)
    return [remark.says for remark in beside_usual(pay, median)]


def test_pay_near_the_middle_ad_needs_no_remark():
    assert said("19") == []


def test_pay_that_nobody_else_pays_is_asked_about():
    assert "far above the middle ad" in said("45")[0]
    assert "far below the middle ad" in said("9")[0]


def test_the_middle_ad_is_told_for_the_same_stretch_of_time():
    assert "USD 19.23" in said("45")[0]


def test_other_money_and_too_few_ads_are_not_compared():
    assert said("45", currency="CAD") == []
    assert said("45", median=None) == []
    assert said("0.3", unit=Unit.MINUTE) == []
