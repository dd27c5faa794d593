import pytest

from careers.reading.ad.title import title_in
from tests.shipped import TITLES


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("Customer Service Representative", "csr"),
        ("CUSTOMER SERVICE REP II (Remote)", "csr"),
        ("Bilingual Customer Service Representative - Tampa, FL", "bilingual-agent"),
        ("Call Centre Agents", "csr"),
        ("Technical Support Specialist", "tech-support-1"),
        ("Senior Technical Support Engineer", "tech-support-3"),
        ("Help Desk Analyst", "service-desk"),
        ("Director, Customer Support", "operations-manager"),
        ("Customer Service Team Leader", "team-lead"),
        ("Call Center Supervisor", "supervisor"),
        ("Sales Development Representative, DACH", "sales-development"),
        ("Trainer, Contact Center", "trainer"),
        ("Quality Assurance Lead", "qa-lead"),
        ("Player Support Agent", "csr"),
        ("Pastry Chef", None),
    ],
)
def test_a_title_names_a_role(title, role):
    found = TITLES.role(title)
    assert (found.value.role if found else None) == role


def test_a_running_text_names_its_title():
    text = "Role: Call Centre Agent Location: Bolton Salary: good"
    assert title_in(text).value == "Call Centre Agent"
    found = TITLES.named_in("We are hiring several Technical Support Specialists now.")
    assert found.value == "Technical Support Specialists"
    assert TITLES.named_in("We are hiring kind people.") is None


def test_a_text_may_begin_with_a_trade():
    assert TITLES.named_in("Receptionist Part Time").value == "Receptionist"
    assert TITLES.named_in("We need calm and kind people.") is None


def test_capitals_that_end_in_a_trade_are_a_title():
    found = TITLES.named_in("Our lively team needs a Client Care Coordinator in May.")
    assert found.value == "Client Care Coordinator"
    assert TITLES.named_in("Our River Boats need a Pastry Kitchen Assistant.") is None
