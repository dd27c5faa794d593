from datetime import timedelta

from careers.people.findable import AWAY, Findable, stands_for
from tests.cast import NOW

OWN = Findable(7, NOW, NOW, frozenset({"northbank"}))


def test_nobody_is_found_by_an_employer_they_hide_from():
    assert OWN.is_found("larkfield-health", NOW)
    assert not OWN.is_found("northbank", NOW)


def test_it_turns_itself_off_while_somebody_is_away():
    assert OWN.is_found("larkfield-health", NOW + AWAY - timedelta(seconds=1))
    assert not OWN.is_found("larkfield-health", OWN.until)


def test_a_person_has_another_name_for_each_job():
    assert stands_for("key", 1, 7) == stands_for("key", 1, 7)
    assert len({stands_for("key", 1, 7), stands_for("key", 2, 7)}) == 2
