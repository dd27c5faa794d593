"""What is the work, and what is only near to praise and offers."""

import pytest

from careers.reading.cues.cues_of_work import RECEIVED, WORK
from careers.reading.extract import Status
from tests.shipped import reader


def meant(text: str, words: str) -> Status:
    start = text.index(words)
    return reader().meaning(text, start, start + len(words), "ad")


@pytest.mark.parametrize(
    "words",
    [
        "you will be making",
        "the role is to",
        "agents to",
        "answer calls",
        "you’ll get to speak",
        "earn more by upselling",
        "responsible for ",
    ],
)
def test_the_work_has_its_own_words(words: str) -> None:
    assert WORK.search(words)


@pytest.mark.parametrize(
    "words", ["you will enjoy a pension", "you will get to learn", "leading provider"]
)
def test_gifts_and_praise_are_not_the_work(words: str) -> None:
    assert not WORK.search(words)


def test_whoever_receives_calls_answers_them() -> None:
    assert meant("You will receive inbound calls.", "inbound calls").counts
    assert not meant("You will receive training in Zendesk.", "Zendesk").counts
    assert RECEIVED in WORK.pattern


def test_the_work_is_heard_before_praise_that_stands_farther_off() -> None:
    text = "Provide technical support to our clients by phone."
    assert meant(text, "technical support") is Status.REQUIRED
    text = "Our clients praise our technical support."
    assert meant(text, "technical support") is Status.ABOUT


def test_the_work_says_nothing_of_how_firmly_it_is_asked() -> None:
    text = "Nice to have: you will handle live chat."
    assert meant(text, "live chat") is Status.PREFERRED


def test_who_hires_does_not_ask_for_hiring() -> None:
    text = "We are hiring agents to take inbound calls."
    assert not meant(text, "hiring").counts
    assert meant(text, "inbound calls").counts


def test_training_that_is_promised_makes_no_gift_of_what_was_said_before() -> None:
    text = "Flexible to work shifts, training will be provided."
    assert meant(text, "work shifts").counts
    assert meant("Salesforce training is given.", "Salesforce") is Status.BENEFIT


def test_the_united_states_are_not_us() -> None:
    assert meant("Account: US telco, inbound calls.", "inbound calls").counts


@pytest.mark.parametrize(
    "opening",
    [
        "Our client is looking for a cheerful person with",
        "My client, a leading insurer, seeks someone with",
        "Our client is looking to recruit a team leader with",
    ],
)
def test_whom_the_client_looks_for_is_asked_for(opening: str) -> None:
    assert meant(f"{opening} live chat.", "live chat") is Status.REQUIRED


def test_what_a_client_does_is_still_praise() -> None:
    text = "Our client is a leading provider of live chat."
    assert meant(text, "live chat") is Status.ABOUT


def test_who_looks_for_opportunities_to_sell_is_offered_none() -> None:
    text = "Answer calls while looking for opportunities to upsell."
    assert meant(text, "upsell").counts
    assert not meant("We give you opportunities to use Zendesk.", "Zendesk").counts


def test_the_company_beside_a_duty_is_no_praise() -> None:
    text = "Live chat in line with the company policy."
    assert meant(text, "Live chat") is Status.REQUIRED


@pytest.mark.parametrize(
    "text",
    [
        "You need live chat In return we offer a pension.",
        "Zendesk and live chat TO APPLY send your CV.",
        "Zendesk, live chat, sales Northbank is a leading agency.",
        "Live chat and ledgers of the pension fund.",
    ],
)
def test_what_comes_after_a_demand_takes_nothing_from_it(text: str) -> None:
    words = "live chat" if "live chat" in text else "Live chat"
    assert meant(text, words) is Status.REQUIRED


def test_work_in_pensions_is_no_gift() -> None:
    assert meant("Live chat and a pension.", "Live chat") is Status.BENEFIT
