from datetime import date

from careers.board.feeds.facts import as_values
from careers.board.home import Kit
from careers.board.said import Said
from careers.board.terms import ClassDate
from careers.board.work import Calls
from careers.reading.ad.found import Found

DAY = date(2027, 1, 11)


def _facts(**values):
    return {
        name.replace("__", "."): Found(value, "", 0, 0)
        for name, value in values.items()
    }


def test_facts_become_values_of_the_board():
    values = as_values(
        _facts(work__calls="inbound", home__kit="own", home__room="quiet room")
    )
    assert values["work.calls"] is Calls.INBOUND
    assert values["home.kit"] is Kit.OWN
    assert values["home.room"] == Said(True, "quiet room")


def test_seats_belong_to_a_single_class():
    values = as_values(_facts(terms__classes=(DAY,), terms__seats=20))
    assert values == {"terms.classes": (ClassDate(DAY, 20),)}
