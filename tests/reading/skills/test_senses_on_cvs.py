"""What a CV says without claiming it: headings, studies, colleagues."""

import pytest

from tests.shipped import reader


def shown(text: str) -> set[str]:
    return {skill.id for skill in reader().extract(text, "cv").skills}


@pytest.mark.parametrize(
    ("other", "meant", "skill"),
    [
        (
            "Jobs\nBaker\nComputer Skills\nAbletonic, Photomatic\n",
            "Baker with computer skills",
            "computer-skills",
        ),
        (
            "Education\nBachelor of Arts: Business and Leadership, 2012",
            "Bachelor of Arts, 2012\nLeadership of nine people",
            "leading-a-team",
        ),
        (
            "Coursework in Business Writing, Economics",
            "Business writing for nine years",
            "clear-writing",
        ),
        (
            "Sent parcels to the technical support department.",
            "Technical support for callers.",
            "troubleshooting",
        ),
        (
            "Worked closely with sales managers.",
            "Sales to customers.",
            "selling",
        ),
        (
            "Friendly and tidy barista.",
            "Kept a positive attitude.",
            "positive-attitude",
        ),
    ],
)
def test_what_is_no_claim_shows_no_skill(other: str, meant: str, skill: str) -> None:
    assert skill not in shown(other)
    assert skill in shown(meant)


def test_computer_skills_may_be_the_last_item_of_a_list() -> None:
    text = "Highlights\nKeen eye\nComputer skills\nExperience\nBaker, 2012"
    assert "computer-skills" in shown(text)


def test_who_is_enthusiastic_says_so_of_himself_and_not_of_an_office() -> None:
    assert "positive-attitude" in shown("Enthusiastic baker of nine loaves.")
    assert "positive-attitude" not in shown("Enthusiastic office of nine bakers.")


def test_an_ad_may_ask_for_what_merely_adorns_a_cv() -> None:
    asked = reader().extract("You are friendly.", "ad").skills
    assert {skill.id for skill in asked} == {"positive-attitude"}


def test_who_led_or_coached_colleagues_says_so_of_himself() -> None:
    assert "motivating-people" in shown("Able to motivate staff every day.")


@pytest.mark.parametrize(
    ("other", "meant", "skill"),
    [
        (
            "Rang up goods in a fast-paced toy shop.",
            "Thrives in a fast-paced toy shop.",
            "stress-resilience",
        ),
        (
            "Reports in support of executive decision making.",
            "Sound decision making.",
            "decision-making",
        ),
        (
            "Attended in-service training sessions.",
            "Held training sessions.",
            "facilitation",
        ),
        (
            "Supervised by the charge nurse.",
            "Supervised nine nurses.",
            "leading-a-team",
        ),
        (
            "Modules incl. Leadership, Negotiation, Law",
            "Skills: Leadership, Negotiation, Law",
            "negotiation",
        ),
        (
            "Argued with the quality team.",
            "Built the quality team.",
            "quality-programs",
        ),
        (
            "Football with my sons on Sundays.",
            "Worked night shifts and weekend shifts.",
            "shift-work",
        ),
    ],
)
def test_what_others_do_or_when_they_rest_is_no_claim(
    other: str, meant: str, skill: str
) -> None:
    assert skill not in shown(other)
    assert skill in shown(meant)


def test_relationships_with_departments_are_not_those_with_customers() -> None:
    assert "rapport" in shown("Built relationships with customers.")
    within = shown("Built relationships with other departments.")
    assert "stakeholder-management" in within
    assert "rapport" not in within


def test_what_somebody_wants_to_grow_into_is_wished() -> None:
    found = reader().extract("To obtain a post and grow into leadership.", "cv").skills
    assert [(each.id, each.status) for each in found] == [("leading-a-team", "wished")]


def test_a_versatile_baker_shows_no_change_coped_with() -> None:
    assert "adaptability" not in shown("Versatile baker of nine years.")
    found = reader().extract("You are versatile.", "ad").skills
    assert "adaptability" in {skill.id for skill in found}
