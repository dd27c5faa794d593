from datetime import timedelta

from careers.people.clients.client import Look, Looked
from careers.people.clients.pace import is_rushed
from tests.cast import NOW


def looks(count: int, seconds: int, what: Looked = Looked.CHANGED) -> list[Look]:
    return [
        Look(1, 7, what, NOW + timedelta(seconds=seconds * at)) for at in range(count)
    ]


def test_eight_answers_with_no_time_to_read_are_rushed():
    assert is_rushed(looks(8, 1))
    assert not is_rushed(looks(7, 1))


def test_whoever_takes_their_time_is_not_rushed():
    assert not is_rushed(looks(30, 4))


def test_looking_through_a_record_quickly_is_no_answer():
    assert not is_rushed(looks(30, 0, Looked.RECORD))


def test_a_pause_begins_the_count_anew():
    later = [
        Look(1, 7, Looked.CHANGED, one.at + timedelta(minutes=5)) for one in looks(6, 1)
    ]
    assert not is_rushed([*looks(6, 1), *later])
