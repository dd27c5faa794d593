from decimal import Decimal

from careers.board.criteria import Criteria, PayFloor, Sort

NIGHTS = Criteria(words="claims", shift=("nights", "evenings"), page=3)


def test_an_order_and_a_page_narrow_nothing():
    assert Criteria(sort=Sort.PAY, page=7).is_empty()
    assert not Criteria(no_phones=True).is_empty()


def test_filters_are_named_in_reading_order_and_options_are_no_filters():
    search = Criteria(
        pay=PayFloor(Decimal(18)), says_pay=True, lives="US", words="claims"
    )

    assert search.narrowing() == ("words", "lives", "pay")


def test_one_value_less_keeps_the_others_and_begins_at_the_first_page():
    assert NIGHTS.without("shift", "nights") == Criteria(
        words="claims", shift=("evenings",)
    )
    assert NIGHTS.without("shift").shift == ()
    assert NIGHTS.without("words", "claims") == Criteria(shift=NIGHTS.shift)


def test_ticking_a_value_twice_ticks_it_once():
    assert NIGHTS.also("shift", "nights").shift == ("nights", "evenings")
    assert NIGHTS.also("calls", "inbound").calls == ("inbound",)
    assert NIGHTS.also("calls", "inbound").page == 1
