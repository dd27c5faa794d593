"""The words of a span, where they stand, and what nothing else has taken."""

import spacy

from careers.reading.skills.words import before, free, named, places, said

TEXT = "Baked  Rye\nBread and rolls daily"
DOC = spacy.blank("en")(TEXT)
BREAD = DOC[:5]


def test_line_breaks_and_capitals_do_not_change_what_is_said() -> None:
    assert said(BREAD) == "baked rye bread"


def test_what_stands_before_begins_with_the_text_at_the_earliest() -> None:
    rolls = DOC[6:7]
    assert before(TEXT, rolls, 4) == "and "
    assert before(TEXT, rolls, 400) == TEXT[:21]


def test_what_is_taken_cuts_a_span_in_parts() -> None:
    whole = DOC[:]
    taken = places([DOC[5:6]])
    assert [part.text for part in free(whole, taken)] == [TEXT[:16], "rolls daily"]
    assert free(BREAD, places([whole])) == []


def test_another_name_changes_no_words() -> None:
    other = named(BREAD, "baking")
    assert (other.label_, other.text) == ("baking", BREAD.text)
