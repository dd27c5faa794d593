from careers.people.clients.barrier import Barrier
from careers.web.words.barriers import barrier_words, follows


def test_every_barrier_is_named_in_words():
    assert len({barrier_words(barrier) for barrier in Barrier}) == len(Barrier)


def test_what_follows_is_said_once():
    told = follows([Barrier.TRANSPORT, Barrier.CHILDCARE])
    assert told == ["work from home first", "no nights or weekends"]
    assert follows([Barrier.OTHER]) == []
