from dataclasses import replace
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from careers.board.left import Amount, Caution, OwnCosts, left
from careers.board.pay import Pay, Unit
from careers.board.shift import When
from careers.board.terms import Terms
from tests import cast

HOURLY = Pay(Decimal(16), Decimal(18), "USD", Unit.HOUR, training=Decimal(15))
JOB = replace(
    cast.MEMBER_SERVICES,
    pay=HOURLY,
    when=When(hours=40),
    terms=Terms(class_weeks=4),
)
MONEY = st.decimals(0, 2000, places=2)


def with_pay(**other):
    return replace(JOB, pay=replace(HOURLY, **other))


def test_a_week_is_the_rate_by_the_paid_hours_less_its_share_of_the_internet():
    found = left(JOB, OwnCosts(internet=Decimal(52)))
    assert found.week == Amount(Decimal(628), Decimal(708))


def test_the_first_quarter_takes_training_at_its_own_rate_and_equipment_once():
    found = left(JOB, OwnCosts(equipment=Decimal(500), internet=Decimal(50)))
    low = 9 * 40 * 16 + 4 * 40 * 15 - 500 - 150
    assert found.quarter.low == low
    assert found.cautions == ()


def test_unpaid_training_is_taken_off_and_said():
    found = left(with_pay(training=Decimal(0)), OwnCosts())
    assert found.quarter.low == 9 * 40 * 16
    assert found.cautions == (Caution.TRAINING_UNPAID,)


def test_where_pay_while_training_is_not_stated_there_is_no_figure_for_it():
    found = left(with_pay(training=None), OwnCosts())
    assert found.quarter is None
    assert found.week.low == 640
    assert found.cautions == (Caution.TRAINING_UNSAID,)


def test_up_to_alone_has_no_low_end_and_a_warning():
    found = left(with_pay(low=None), OwnCosts())
    assert found.week == Amount(None, Decimal(720))
    assert found.quarter.low is None
    assert Caution.UP_TO in found.cautions


def test_from_alone_is_counted_and_said():
    found = left(with_pay(high=None), OwnCosts())
    assert found.week == Amount(Decimal(640), Decimal(640))
    assert Caution.FROM in found.cautions


def test_without_hours_there_is_no_figure_until_the_person_says_theirs():
    bare = replace(JOB, when=When())
    assert left(bare, OwnCosts()) is None
    found = left(bare, OwnCosts(hours=Decimal(20)))
    assert found.week.low == 320
    assert Caution.OWN_HOURS in found.cautions


def test_hours_that_are_not_guaranteed_are_said_to_be():
    found = left(
        replace(JOB, when=When(hours=0), terms=Terms(hours=(20, 30))), OwnCosts()
    )
    assert found.week == Amount(Decimal(320), Decimal(540))
    assert Caution.NO_HOURS_SURE in found.cautions


def test_pay_by_the_month_or_without_money_is_not_reckoned():
    assert left(with_pay(unit=Unit.MONTH), OwnCosts()) is None
    assert left(with_pay(currency=None), OwnCosts()) is None
    assert left(with_pay(low=None, high=None), OwnCosts()) is None


@given(MONEY, MONEY)
def test_higher_costs_never_leave_more(less, more):
    less, more = sorted((less, more))
    cheap = left(JOB, OwnCosts(equipment=less, internet=less))
    dear = left(JOB, OwnCosts(equipment=more, internet=more))
    assert dear.week.low <= cheap.week.low
    assert dear.quarter.high <= cheap.quarter.high
