from decimal import Decimal

from careers.board.draft import value_of, with_values
from tests.cast import MEMBER_SERVICES


def test_a_field_is_reached_by_its_dotted_name():
    assert value_of(MEMBER_SERVICES, "pay.low") == Decimal("18.25")
    assert value_of(MEMBER_SERVICES, "title") == "Member services representative"


def test_fields_are_filled_in_and_the_others_stay():
    job = with_values(
        MEMBER_SERVICES, {"title": "Guide", "pay.high": None, "when.zone": "UTC"}
    )

    assert (job.title, job.pay.high, job.when.zone) == ("Guide", None, "UTC")
    assert job.pay.low == MEMBER_SERVICES.pay.low
    assert job.where == MEMBER_SERVICES.where
