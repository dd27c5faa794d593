"""How far a cue is heard, and by whom."""

from careers.reading.cues.cue import Cue, Rule, Side, find, words
from careers.reading.extract import Status

ONWARD = Rule(Status.NEGATED, words("no "), Side.AHEAD, reach=30, only=True)
BEHIND = Rule(Status.REQUIRED, words("required"), Side.BEHIND)


def test_some_cues_are_heard_only_ahead_and_near() -> None:
    cue = Cue(10, 20, ONWARD)
    assert cue.hears(25, 30)
    assert not cue.hears(0, 8)
    assert not cue.hears(60, 70)


def test_what_is_to_be_learnt_is_not_the_learning() -> None:
    cue = Cue(0, 20, Rule(Status.WISHED, words("willingness to learn")))
    assert not cue.hears(0, 20)
    assert cue.hears(21, 30)


def test_a_comma_is_as_far_as_several_words() -> None:
    sentence = "typing required, spanish"
    (cue,) = find(sentence, [BEHIND])
    assert cue.distance(0, 6, sentence) < cue.distance(17, 24, sentence)


def test_a_strict_cue_outvotes_a_nearer_one() -> None:
    strict = Cue(90, 99, Rule(Status.REQUIRED, words("x"), strict=True))
    assert strict.distance(0, 5, " " * 99) < Cue(6, 9, BEHIND).distance(0, 5, " " * 99)


def test_a_cue_in_the_middle_keeps_its_place() -> None:
    assert next(find("required", [BEHIND], at=7)).start == 7
