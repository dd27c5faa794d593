"""How a text means what it mentions."""

import pytest

from tests.reading.reading import statuses


@pytest.mark.parametrize(
    ("text", "words", "status"),
    [
        ("I worked with Zendesk", "Zendesk", "shown"),
        ("No experience with Zendesk", "Zendesk", "negated"),
        ("I have never used Zendesk", "Zendesk", "negated"),
        ("I have not used Zendesk", "Zendesk", "negated"),
        ("No call center experience yet", "call center experience", "negated"),
        ("No experience in sales, but Zendesk daily", "Zendesk", "shown"),
        ("No experience in sales, but Zendesk daily", "sales", "negated"),
        ("I would like to learn Salesforce", "Salesforce", "wished"),
        ("Looking to move into sales", "sales", "wished"),
        ("I plan to learn Salesforce", "Salesforce", "wished"),
        ("Drew up a plan to improve Zendesk", "Zendesk", "shown"),
        ("Zendesk every day; eager to learn Salesforce", "Zendesk", "shown"),
        ("Zero complaints: never missed a day of sales", "sales", "shown"),
        ("Not only Zendesk", "Zendesk", "shown"),
    ],
)
def test_a_cv_shows_denies_or_wishes(text: str, words: str, status: str) -> None:
    assert statuses(text, "cv")[words] == status


@pytest.mark.parametrize(
    ("text", "words", "status"),
    [
        ("You handle CRM tickets", "CRM", "required"),
        ("Zendesk is a must", "Zendesk", "required"),
        ("Zendesk is a plus", "Zendesk", "preferred"),
        ("Ideally you know Zendesk", "Zendesk", "preferred"),
        ("Zendesk required, Salesforce preferred", "Zendesk", "required"),
        ("Zendesk required, Salesforce preferred", "Salesforce", "preferred"),
        ("Nice to have:\nZendesk", "Zendesk", "preferred"),
        ("Nice to have: Zendesk. You will take calls.", "Zendesk", "preferred"),
        ("Nice to have: CRM. You will know Zendesk.", "Zendesk", "preferred"),
        ("Nice to have: CRM. You will use Zendesk.", "Zendesk", "required"),
        (
            "No call center experience required",
            "call center experience",
            "not_required",
        ),
        (
            "It is not essential to know Zendesk but CRM is needed",
            "Zendesk",
            "not_required",
        ),
        ("It is not essential to know Zendesk but CRM is needed", "CRM", "required"),
        ("You do not need Zendesk", "Zendesk", "not_required"),
        ("Zendesk is not required", "Zendesk", "not_required"),
        ("This is not a sales role", "sales", "negated"),
        ("No cold calling", "cold calling", "negated"),
        ("Willing to learn Zendesk", "Zendesk", "wished"),
        ("Benefits\nDiscounts on sales", "sales", "benefit"),
        ("We offer training in sales", "sales", "benefit"),
        ("Yearly bonuses for sales", "sales", "benefit"),
        ("Opportunities for sales", "sales", "benefit"),
        ("Find business opportunities for sales", "sales", "required"),
        ("With a mission to teach sales", "sales", "about"),
        ("It is your mission to drive sales", "sales", "required"),
        ("You work in a firm where sales count", "sales", "about"),
        ("The shop has earned a reputation for sales", "sales", "about"),
        ("About us\nWe do sales", "sales", "about"),
        ("Fluent Spanish preferred", "Spanish", "preferred"),
    ],
)
def test_an_ad_demands_prefers_or_merely_mentions(
    text: str, words: str, status: str
) -> None:
    assert statuses(text, "ad")[words] == status


@pytest.mark.parametrize(
    "text",
    [
        "Managed a team who did cold calling",
        "My manager handled Zendesk",
        "Reported to the head of sales",
    ],
)
def test_what_other_people_do_is_theirs(text: str) -> None:
    assert set(statuses(text, "cv").values()) <= {"someone"}
