"""What somebody says about must-haves in a search."""

from werkzeug.datastructures import MultiDict

from careers.matching.rulings import Wishes
from careers.web.yours.musts import wishes


def test_a_search_tells_where_somebody_lives_and_when_they_can_work() -> None:
    said = MultiDict([("lives", "US-AZ"), ("shift", "nights"), ("shift", "days")])
    assert wishes(said) == Wishes("US-AZ", times=frozenset(("nights", "days")))
    assert wishes(MultiDict()) == Wishes()
