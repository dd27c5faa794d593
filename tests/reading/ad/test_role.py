import pytest

from careers import assets
from careers.catalogue.catalogue import Catalogue
from careers.reading.ad.included import included
from careers.reading.ad.role import Titles
from careers.reading.ad.title import normal, title_in

TITLES = Titles.of(Catalogue.load(assets.DATA).roles.values())


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("Customer Service Representative", "csr"),
        ("CUSTOMER SERVICE REP II (Remote)", "csr"),
        ("Bilingual Customer Service Representative - Tampa, FL", "csr"),
        ("Call Centre Agents", "csr"),
        ("Technical Support Specialist", "tech-support-1"),
        ("Senior Technical Support Engineer", "tech-support-2"),
        ("Help Desk Analyst", "service-desk"),
        ("Director, Customer Support", "operations-manager"),
        ("Customer Service Team Leader", "team-lead"),
        ("Call Center Supervisor", "supervisor"),
        ("Sales Development Representative, DACH", "sales-development"),
        ("Trainer, Contact Center", "trainer"),
        ("Pastry Chef", None),
    ],
)
def test_a_title_names_a_role(title, role):
    found = TITLES.role(title)
    assert (found.value.role if found else None) == role


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


def test_titles_are_written_one_way():
    assert (
        normal("Sr. Customer-Svc Reps (m/f/d)")
        == "senior customer service representative"
    )
    assert title_in("Job Title: Chat Agent\nWe are…").value == "Chat Agent"
    assert title_in("\n** Night Dispatcher **\nText").value == "Night Dispatcher"
    assert title_in("We are a company. We do things.\nMore") is None
