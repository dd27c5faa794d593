"""One phrase of each sentence."""

from careers.evaluation.soft import Lexicon, Sentence, choose, sentence


def given(text: str, start: int, end: int) -> Sentence:
    return Sentence(tuple(text.split()), frozenset({(start, end)}))


KNOWN = [
    given("you be a team player with drive", 3, 5),
    given("we want a team player now", 3, 5),
    given("a calm person be what we want", 1, 2),
    given("you be calm and kind", 2, 3),
]


def test_places_in_a_text_become_places_among_words() -> None:
    row = {
        "text": "a team player",
        "tokens": ["a", "team", "player"],
        "spans": [{"start": 2, "end": 13}],
    }
    assert sentence(row).marked == {(1, 3)}


def test_a_known_phrase_is_found_in_a_new_sentence() -> None:
    asked = [given("she be a team player here", 3, 5), given("be calm today", 1, 2)]
    assert choose(KNOWN, asked) == [(3, 5), (1, 2)]


def test_a_sentence_is_not_its_own_witness() -> None:
    lexicon = Lexicon([given("a rare gift", 1, 3)])
    only = given("a rare gift", 1, 3)
    assert "marked 0" in lexicon.features(only, (1, 3), own=True)
    assert "marked 1" in lexicon.features(only, (1, 3))
