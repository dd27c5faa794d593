import pytest

from careers.reading.ad.included import included
from tests.shipped import TITLES


@pytest.mark.parametrize(
    "title",
    [
        "Customer Success Manager",
        "Software Engineer, Customer Support Tools",
        "Customer Service Delivery Driver",
        "Sales Development Manager",
        "Pharmacy Technician",
        "Retail Customer Service Associate, Store 12",
        "Operations Manager",
        "Nurse Practitioner",
        "Product Manager, Contact Center",
        "Team Leader, Warehouse",
    ],
)
def test_other_work_is_left_out(title):
    assert not included(title, TITLES).keep


def test_a_call_center_in_the_title_is_enough():
    verdict = included("Clinical Call Center Triage Nurse", TITLES)
    assert verdict.keep


def test_a_text_decides_for_a_vague_title():
    text = "You take inbound calls in our contact center, with a headset on."
    assert included("Associate", TITLES, text).keep
    assert not included("Associate", TITLES, "You fold shirts.").keep


def test_a_shop_counter_is_not_a_call_center():
    text = "Greet shoppers in our stores, run the cash register and stock shelves. " * 8
    assert not included("Customer Service Associate", TITLES, text).keep
