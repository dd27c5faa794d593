"""Which cue of a sentence a mention hears."""

import pytest

from careers.reading.cues.clauses import clauses, heard
from careers.reading.extract import Status


def status(sentence: str, mention: str) -> Status | None:
    start = sentence.index(mention)
    return heard(sentence, clauses(sentence, "ad"), start, start + len(mention))


@pytest.mark.parametrize(
    ("sentence", "mention", "meant"),
    [
        ("Zendesk is not required", "Zendesk", Status.NOT_REQUIRED),
        ("Typing required, sales would be an advantage", "sales", Status.PREFERRED),
        ("Typing required, sales would be an advantage", "Typing", Status.REQUIRED),
        ("Sales is useful, but not essential", "Sales", Status.PREFERRED),
        ("Sales, although this is not a must", "Sales", Status.PREFERRED),
        ("These would be a plus: sales, typing", "typing", Status.PREFERRED),
        ("Without typing you will not be considered", "typing", Status.REQUIRED),
        ("No sales needed as full training is given", "sales", Status.NOT_REQUIRED),
        ("Sales required Typing a plus", "Sales", Status.REQUIRED),
        ("Sales required Typing a plus", "Typing", Status.PREFERRED),
        ("We offer training in sales", "sales", Status.BENEFIT),
        ("We are an equal opportunity employer for sales", "sales", Status.ABOUT),
        ("You sell phones", "phones", None),
    ],
)
def test_the_plainest_cue_is_heard(
    sentence: str, mention: str, meant: Status | None
) -> None:
    assert status(sentence, mention) is meant
