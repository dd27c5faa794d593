from decimal import Decimal

from careers.board.criteria import Criteria, PayFloor
from careers.web.search.spoken import turned_on, vocabulary
from tests.small import CATALOGUE


def test_every_kind_of_filter_can_be_turned_on():
    floor = PayFloor(Decimal(20))
    start = Criteria(page=3)

    assert turned_on(start, "pay", floor) == Criteria(pay=floor)
    assert turned_on(start, "phones", "no") == Criteria(no_phones=True)
    assert turned_on(start, "lives", "US-AZ") == Criteria(lives="US-AZ")
    assert turned_on(start, "shift", "nights") == Criteria(shift=("nights",))


def test_only_roles_of_the_catalogue_are_offered():
    roles = {value for name, value in vocabulary(CATALOGUE).values() if name == "role"}

    assert roles <= set(CATALOGUE.roles)


def test_every_name_is_written_as_it_is_looked_up():
    spoken = vocabulary(CATALOGUE)

    assert [name for name in spoken if name != name.casefold()] == []
