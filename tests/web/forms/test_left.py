from decimal import Decimal

from werkzeug.datastructures import MultiDict

from careers.board.left import OwnCosts
from careers.web.forms.left import LeftForm


def test_costs_are_read_as_people_write_them():
    form = LeftForm(MultiDict({"hours": "20", "equipment": "$400", "internet": "12,5"}))
    assert form.costs() == OwnCosts(Decimal(20), Decimal(400), Decimal("12.5"))


def test_what_cannot_be_read_costs_nothing_and_says_so():
    form = LeftForm(MultiDict({"equipment": "much", "hours": "200"}))
    assert form.costs() == OwnCosts()
    assert form.equipment.errors == ["Enter a number, like 25"]


def test_no_cost_at_all_is_an_answer():
    form = LeftForm(MultiDict({"equipment": "0", "internet": " 0 "}))
    assert form.costs() == OwnCosts()
    assert not form.errors
