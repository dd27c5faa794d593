from careers.people.seekers.findable import Findable, stands_for
from tests.cast import NOW

OWN = Findable(7, NOW, NOW, frozenset({"northbank"}))


def test_nobody_is_found_by_an_employer_they_hide_from():
    assert OWN.is_found("larkfield-health")
    assert not OWN.is_found("northbank")


def test_a_person_has_another_name_for_each_job():
    assert stands_for("key", 1, 7) == stands_for("key", 1, 7)
    assert len({stands_for("key", 1, 7), stands_for("key", 2, 7)}) == 2
