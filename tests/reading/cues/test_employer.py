"""Praise of the employer, told from demands."""

import pytest

from careers.reading.cues.employer import asks, praises


@pytest.mark.parametrize(
    "sentence",
    [
        "We help banks with debt collection.",
        "Northbank, formerly Harbour Money, delivers call center services.",
        "At Northbank we care.",
        "Be part of something we have built.",
        "By mixing old skill with new ovens, we are able to bake for a city.",
    ],
)
def test_an_employer_praises_itself(sentence: str) -> None:
    assert praises(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "You handle calls.",
        "We are looking for agents.",
        "Customer service representative handles calls.",
        "There is no cold calling.",
        "At least two years of sales.",
        "We never ask our agents to sell.",
        "Our agents take inbound calls.",
        "Liaise with stores so that we keep our promises.",
        "The hours we are looking to fill are late ones.",
        "We value people who listen.",
        "Our shop environment calls for calm.",
        "Evening work for one of our homes is available now.",
    ],
)
def test_work_and_wanted_people_are_no_praise(sentence: str) -> None:
    assert not praises(sentence)


def test_what_is_asked_is_noticed() -> None:
    assert asks("Candidates must type.")
    assert not asks("Founded in 1990.")
