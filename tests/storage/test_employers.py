from dataclasses import replace

from careers.board.employer import Employer
from tests.cast import NORTHBANK


def test_an_employer_is_found_by_its_address(store):
    assert store.employers.find("northbank") == NORTHBANK
    assert store.employers.find("nobody") is None


def test_what_is_new_about_an_employer_is_kept(store):
    store.employers.put(replace(NORTHBANK, people="400 people"))

    assert store.employers.find("northbank").people == "400 people"


def test_a_bare_name_wipes_nothing_out(store):
    store.employers.put(Employer("northbank", "Northbank"))
    store.employers.put(Employer("new", "New"))

    assert store.employers.find("northbank") == NORTHBANK
    assert store.employers.find("new") == Employer("new", "New")
