"""What was listed, in the words of the text it was listed beside."""

from careers.skills.requirement import Requirement, quoting

LISTED = (Requirement("typing", 4, essential=False), Requirement("coaching", 3))


def test_only_the_words_of_the_text_are_taken_over() -> None:
    read = (Requirement("typing", 1, words="You type."), Requirement("excel", 2))

    assert quoting(LISTED, read) == (
        Requirement("typing", 4, essential=False, words="You type."),
        Requirement("coaching", 3),
    )


def test_words_that_are_no_longer_in_the_text_go() -> None:
    old = (Requirement("typing", words="Once you typed."),)

    assert quoting(old, ()) == (Requirement("typing"),)
