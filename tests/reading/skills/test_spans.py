"""Where a text names a skill."""

import pytest

from careers.reading.extract import Kind
from tests.reading.reading import read
from tests.shipped import reader


def found(text: str) -> list[tuple[str, str]]:
    return [(span.label_, span.text) for span in read(text).spans["skills"]]


@pytest.mark.parametrize(
    "text", ["CUSTOMER SERVICE", "customer-service", "Customer Service/Sales"]
)
def test_upper_case_and_hyphens_make_no_difference(text: str) -> None:
    assert found(text)[0][0] == "customer-service"


def test_the_longest_phrase_wins() -> None:
    assert found("call center experience") == [
        ("call-center", "call center experience")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Typed 60 words a minute",
        "typing at 60 words per minute",
        "typed at 55 WPM",
        "types 70 words/minute",
        "keyboard work at 45 w.p.m.",
    ],
)
def test_a_speed_in_words_a_minute_is_typing(text: str) -> None:
    assert {each.id for each in reader().extract(text, "cv").skills} == {"typing"}


def test_calls_taken_are_told_once() -> None:
    told = reader().extract("Took inbound calls", "cv").skills
    assert [(each.id, each.text) for each in told] == [
        ("inbound-calls", "Took inbound calls")
    ]


def test_a_part_of_a_word_is_no_skill() -> None:
    assert found("salesforces presales") == []


@pytest.mark.parametrize(
    "text",
    ["coaching new agents", "coaching and Zendesk", "Skills\nTennis, coaching"],
)
def test_a_wary_phrase_counts_beside_the_trade(text: str) -> None:
    assert ("coaching", "coaching") in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "coaching a football club",
        "Skills\nTennis\nOn Sundays I am coaching a football club",
        "coaching a football club. I sold phones",
        "coaching a club of young boys on Sundays, customer",
    ],
)
def test_a_wary_phrase_alone_does_not(text: str) -> None:
    assert ("coaching", "coaching") not in found(text)


def test_a_doubtful_phrase_is_believed_where_it_is_counted_in_years() -> None:
    assert found("Three years of coaching") == [("coaching", "coaching")]
    assert found("Three weeks of coaching") == []


def test_a_product_named_by_a_word_of_every_day_needs_its_capital() -> None:
    def named(text: str) -> set[str]:
        return {skill.text for skill in reader().extract(text, "cv").skills}

    assert "outlook" not in named("A cheerful outlook for customers")
    assert "excel" not in named("I excel at customer support")
    assert "Excel" not in named("Excel at customer support")
    assert {"Outlook", "Excel"} <= named("Customer letters in Outlook and Excel")
    assert "outlook" in named("customer lists in excel, outlook")


def test_inbound_freight_is_no_call() -> None:
    for text, count in (
        ("Checked outbound and inbound freight for customers", 0),
        ("Worked inbound and outbound for customers", 2),
    ):
        skills = reader().extract(text, "cv").skills
        assert sum(skill.text.endswith("bound") for skill in skills) == count


def known(text: str) -> set[str]:
    return {skill.id for skill in reader().extract(text, "cv").skills}


def test_the_name_of_a_company_is_no_skill() -> None:
    assert "business-collections" in known("Clerk in credit control")
    assert "business-collections" not in known("Clerk, Credit Control, LLC")
    assert "business-collections" not in known("Clerk, Credit Control Inc. of Ohio")


def test_an_email_campaign_is_not_answered() -> None:
    assert "email-support" in known("Helped customers by email")
    assert "email-support" not in known("Skills\nemail campaigns, Zendesk")


def test_a_verb_and_its_thing_count_on_a_cv_only_beside_other_words() -> None:
    alone = "Promoted the very newest policies."
    more = f"{alone} Selling skills for callers."

    def times(text: str, kind: Kind) -> int:
        found = reader().extract(text, kind).skills
        return sum(each.id == "selling" for each in found)

    assert times(alone, "cv") == times(f"{alone}\n{alone}", "cv") == 0
    assert times(more, "cv") == 2
    assert times(alone, "ad") == 1
