from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from careers.board.criteria import Criteria, PayFloor
from careers.people.seekers.wishes import (
    WISHES,
    Wished,
    applied,
    ignoring,
    names_wishes,
)

WISHED = st.builds(
    Wished,
    setting=st.sampled_from([(), ("virtual",)]),
    shift=st.sampled_from([(), ("days",)]),
    lives=st.sampled_from(["", "US-AZ"]),
    pay=st.sampled_from([None, PayFloor(Decimal(18))]),
)
SEARCHES = st.builds(
    Criteria,
    words=st.sampled_from(["", "billing"]),
    setting=st.sampled_from([(), ("hybrid",)]),
    wishes_said=st.booleans(),
)


def test_a_search_that_says_nothing_of_it_is_narrowed_by_what_is_wished():
    wished = Wished(setting=("virtual",), lives="US-AZ")
    found = applied(Criteria(words="billing"), wished)
    assert found == Criteria(
        words="billing", setting=("virtual",), lives="US-AZ", wishes_said=True
    )


@given(SEARCHES, WISHED)
def test_what_was_taken_off_stays_off(criteria, wished):
    once = applied(criteria, wished)
    assert applied(once, wished) == once
    for field in WISHES:
        less = once.without(field)
        assert applied(less, wished) == less


@given(SEARCHES)
def test_without_wishes_nothing_changes(criteria):
    plain = applied(criteria, Wished())
    assert not plain.wishes_said
    assert plain.narrowing() == criteria.narrowing()


@given(SEARCHES, WISHED)
def test_all_can_be_ignored_this_time(criteria, wished):
    free = ignoring(applied(criteria, wished))
    assert not names_wishes(free)
    assert free.words == criteria.words
    if not wished.is_empty():
        assert applied(free, wished) == free
