from datetime import timedelta

from careers.board.answering import Answering, answering

DAYS = [timedelta(days=count) for count in (1, 9, 2, 3, 4)]


def test_a_pace_is_told_from_five_answers_on():
    assert answering(DAYS[:4], 30) is None
    assert answering(DAYS, 7) == Answering(5, 7, timedelta(days=3))
