"""Skills told by a verb and what it is done to."""

from collections import Counter

import pytest

from careers.reading.skills.pairs import inflected, pairs_of
from tests.shipped import CATALOGUE, reader


def read(text: str) -> dict[str, str]:
    return {skill.id: skill.text for skill in reader().extract(text, "ad").skills}


def test_a_verb_and_its_thing_tell_a_skill_with_words_in_between() -> None:
    text = "Identify the ever new needs of tenants."
    assert read(text)["needs-discovery"] == "Identify the ever new needs"


@pytest.mark.parametrize(
    "text",
    ["Identify gaps. Their needs grow.", "Identify one two three four five needs."],
)
def test_a_verb_of_another_sentence_or_too_far_off_tells_nothing(text: str) -> None:
    assert "needs-discovery" not in read(text)


def test_words_that_name_another_skill_are_not_quoted_twice() -> None:
    found = read("You identify Zendesk users and needs")
    assert found["helpdesk-software"] == "Zendesk"
    assert found["needs-discovery"] == "users and needs"


@pytest.mark.parametrize(
    ("verb", "forms"),
    [
        ("answer", "answer answers answered answering"),
        ("take", "take takes took taken taking"),
        ("reply", "reply replies replied replying"),
        ("address", "address addresses addressed addressing"),
        ("plan", "plan plans planned planning"),
        ("input", "input inputs inputted inputting"),
        ("oversee", "oversee oversees oversaw overseen overseeing"),
    ],
)
def test_a_verb_is_heard_in_all_its_forms(verb: str, forms: str) -> None:
    assert " ".join(inflected(verb)) == forms


def test_no_pair_belongs_to_two_skills() -> None:
    owners = Counter(
        pair
        for skill in CATALOGUE.skills.values()
        for pair in {
            pair for line in (*skill.pairs, *skill.deeds) for pair in pairs_of(line)
        }
    )
    assert [pair for pair, count in owners.items() if count > 1] == []


def test_a_plain_deed_needs_no_other_words_on_a_cv() -> None:
    text = "Instructed seven quite new cashiers."
    found = {skill.id for skill in reader().extract(text, "cv").skills}
    assert "facilitation" in found


def test_who_manages_what_others_get_does_not_lead_them() -> None:
    leads = "Managed a loud kitchen staff."
    pays = "Managed payroll for kitchen staff."
    assert "leading-a-team" in read(leads)
    assert "leading-a-team" not in read(pays)


def test_who_conducts_audits_says_more_than_who_reads_of_them() -> None:
    held = reader().extract("Conducted weekly flour audits.", "cv").skills
    read = reader().extract("Read of weekly flour audits.", "cv").skills
    assert "audits" in {skill.id for skill in held}
    assert "audits" not in {skill.id for skill in read}


def test_a_quote_begins_with_a_word() -> None:
    found = reader().extract("Oversaw Salesforce, ovens and staff.", "cv").skills
    assert all(skill.text[0].isalpha() for skill in found)


def test_a_motivated_team_is_not_yet_motivating_one() -> None:
    assert "motivating-people" in read("Inspires his small team daily.")
    assert "motivating-people" in read("Motivates every small team.")
    assert "motivating-people" not in read("A motivated and happy team.")
