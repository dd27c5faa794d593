"""The name at the head of a CV is found, and no title is taken for one."""

import pytest

from careers.reading.text.names import names

KNOWN = {"avaya", "active", "listening", "data", "entry", "zendesk", "jira"}


def found(text: str) -> list[str]:
    places = names(text, KNOWN)
    return [text[start:end].strip() for start, end in places]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Genesis Avaya Cruz | Manila", "Genesis Avaya Cruz"),
        ("ZENDESK JIRA OKONKWO, Leeds", "ZENDESK JIRA OKONKWO"),
        ("patience chase (she/her)", "patience chase (she/her)"),
        ("CV of Maria Avaya", "Maria Avaya"),
        ("maria avaya cruz", "maria avaya cruz"),
        ("Cruz, Avaya M.", "Cruz, Avaya M."),
        ("**Avaya (Jira) Cruz** +63 917", "Avaya (Jira) Cruz"),
        ("Marcus de la Avaya — Agent", "Marcus de la Avaya"),
    ],
)
def test_a_name_at_the_head_is_found(line: str, name: str) -> None:
    assert found(f"{line}\nTook calls.") == [name]
    assert found(f"Curriculum vitae\n{line}\nTook calls.") == [name]


@pytest.mark.parametrize(
    "line",
    [
        "Salesforce Administrator",
        "Zendesk & Avaya specialist",
        "Active Listening",
        "Zendesk Jira",
        "Zendesk, Jira",
        "I am an avaya user",
        "Head of Support, EMEA",
        "I answer calls at Avaya",
    ],
)
def test_a_headline_is_no_name(line: str) -> None:
    assert found(f"{line}\nTook calls.") == []


def test_no_name_is_looked_for_below_a_heading_or_far_down() -> None:
    assert found("Core Strengths\nAvaya Cruz\nTook calls.") == []
    assert found("Took calls.\nSold.\nSwept.\nAvaya Cruz\nDone.") == []


def test_a_place_beside_a_name_is_found() -> None:
    assert found("Ana Cruz | Jira City, TX\nTook calls.") == [
        "Ana Cruz",
        "Jira City, TX",
    ]


def test_a_line_alone_is_no_head() -> None:
    assert found("Avaya Cruz") == []
