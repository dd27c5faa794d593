import pytest

from careers.web.words.sentences import begun, name_within, within


def test_a_beginning_capital_changes_nothing_else():
    assert begun("mon to Fri") == "Mon to Fri"
    assert begun("") == ""


@pytest.mark.parametrize(
    ("words", "inside"),
    [
        ("Two days a week", "two days a week"),
        ("If you choose them", "if you choose them"),
        ("Saturdays by bid", "Saturdays by bid"),
        ("A-level maths", "A-level maths"),
        ("EU citizens", "EU citizens"),
        ("$29 once", "$29 once"),
    ],
)
def test_only_words_that_are_surely_no_names_lose_their_capital(words, inside):
    assert within(words) == inside


def test_roles_are_small_inside_a_sentence_unless_they_are_letters():
    assert name_within("Team lead") == "team lead"
    assert name_within("QA analyst") == "QA analyst"
