"""What stands under which heading."""

import pytest

from careers.reading.text.headings import Part
from careers.reading.text.sections import part_at, sections


def part_of(text: str, words: str) -> Part:
    return part_at(sections(text), text.index(words))


@pytest.mark.parametrize(
    "heading", ["Skills", "SKILLS", "Skills:", "** Key Skills **", "Core Competencies"]
)
def test_a_heading_is_known_in_any_dress(heading: str) -> None:
    assert part_of(f"Hello\n{heading}\nZendesk", "Zendesk") is Part.SKILLS


def test_a_heading_counts_within_a_line_that_lost_its_breaks() -> None:
    ad = "Join us today Requirements: a calm voice Benefits: a pension"
    assert part_of(ad, "calm") is Part.REQUIRED
    assert part_of(ad, "pension") is Part.BENEFITS


def test_a_word_in_a_sentence_is_no_heading() -> None:
    text = "Experience\nI gave them my skills: patience\nand years of experience here"
    assert part_of(text, "patience") is Part.EXPERIENCE
    assert part_of(text, "here") is Part.EXPERIENCE


def test_about_a_company_is_about_but_about_the_role_is_not() -> None:
    assert part_of("About Northbank\nWe sell", "sell") is Part.ABOUT
    assert part_of("About the role\nYou sell", "sell") is Part.DUTIES
    assert part_of("About you\nYou sell", "sell") is Part.REQUIRED


def test_before_the_first_heading_stands_a_summary() -> None:
    assert part_at((), 0) is Part.SUMMARY


@pytest.mark.parametrize(
    "work",
    [
        "You will answer calls",
        "We are looking for calm people who answer calls",
        "The ideal candidate will answer calls",
        "In this role calls are answered",
    ],
)
def test_what_is_about_the_company_ends_where_the_work_begins(work: str) -> None:
    ad = f"About Northbank\nWe sell. We help.\n{work}"
    assert part_of(ad, "help") is Part.ABOUT
    assert part_of(ad, "calls") is Part.DUTIES


@pytest.mark.parametrize(
    "duties",
    [
        "You will answer calls",
        "You’ll take calls",
        "We take calls in two shifts",
        "The role is calls all day",
        "Your day is full of calls",
    ],
)
@pytest.mark.parametrize("gap", [" ", "\n"])
def test_a_label_within_a_line_ends_where_duties_begin(duties: str, gap: str) -> None:
    ad = f"Nice to have: Zendesk. Some Excel.{gap}{duties}"
    assert part_of(ad, "Zendesk") is part_of(ad, "Excel") is Part.PREFERRED
    assert part_of(ad, "calls") is Part.DUTIES


@pytest.mark.parametrize(
    "ad",
    [
        "Nice to have:\nZendesk. You will answer calls",
        "Nice to have\nZendesk: one year. You will answer calls",
        "Nice to have: Zendesk. You will ideally have made calls",
        "Nice to have: Zendesk. We also like those who made calls",
        "Nice to have: Zendesk. Experience of calls",
    ],
)
def test_a_heading_of_its_own_and_what_is_nice_to_have_go_on(ad: str) -> None:
    assert part_of(ad, "calls") is Part.PREFERRED


def test_the_last_word_of_a_wrapped_sentence_is_no_heading() -> None:
    sentence = (
        "Helped other people with the damage that was found in the field, using the"
    )
    assert sections(f"Experience\n{sentence}\nSoftware.\nMore") == sections(
        "Experience\n"
    )
    assert sections(f"Experience\n{sentence}\nskills\nMore") == sections("Experience\n")


def test_a_heading_in_small_letters_is_still_one() -> None:
    assert [each.part for each in sections("experience\nCalls.\nskills\nTyping")] == [
        Part.EXPERIENCE,
        Part.SKILLS,
    ]


def test_a_salary_at_the_top_begins_no_part() -> None:
    ad = "Agent Salary: 20k Place: Leeds Answer calls"
    assert part_of(ad, "calls") is Part.SUMMARY
    assert part_of("Hello\nSalary\n20k", "20k") is Part.BENEFITS


@pytest.mark.parametrize(
    "work", ["Our client is looking for calm people", "Essential skills are calm talk"]
)
def test_what_is_paid_ends_where_the_ad_wants_again(work: str) -> None:
    ad = f"Agent Package: 20k and a pension {work}"
    assert part_of(ad, "pension") is Part.BENEFITS
    assert part_of(ad, "calm") is Part.DUTIES


def test_the_client_ends_in_its_own_sentence() -> None:
    ad = "Our client: My client is looking for agents on calls"
    assert part_of(ad, "calls") is Part.DUTIES
