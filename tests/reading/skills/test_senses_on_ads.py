"""Words that ask for a skill elsewhere, and in an ad for none."""

import pytest

from careers.reading.extract import Kind
from tests.shipped import reader


def found(text: str, kind: Kind = "ad") -> set[str]:
    return {skill.id for skill in reader().extract(text, kind).skills}


@pytest.mark.parametrize(
    ("other", "meant", "skill"),
    [
        (
            "You receive thorough training and development.",
            "You plan the training and development of agents.",
            "facilitation",
        ),
        ("A shop with good prospects.", "You call new prospects.", "prospecting"),
        ("Apply to Acme Appointments.", "Book appointments.", "appointment-scheduling"),
        (
            "Pass faxes to the relevant departments.",
            "Work with relevant departments.",
            "stakeholder-management",
        ),
        ("28 days plus bank holidays.", "You work bank holidays.", "shift-work"),
        ("A thorough grounding.", "Thorough with clients.", "attention-to-detail"),
        ("Call our recruitment.", "Take over recruitment of agents.", "hiring"),
        ("Please call or email Jo.", "Phone, email and chat.", "email-support"),
        ("A good sense of humor.", "You show good sense.", "critical-thinking"),
        ("Get honest answers.", "You are honest.", "integrity"),
        ("Nights away from home.", "Work from home.", "home-working"),
        ("Articulate our vision.", "Be articulate.", "spoken-clarity"),
        ("Code with TDD and BDD.", "Take TTY and TDD calls.", "relay-calls"),
        ("Sell to SME firms.", "Be the SME for agents on the floor.", "floor-support"),
        ("A versatile environment.", "You are versatile.", "adaptability"),
        ("Carry overnight parcels.", "Work overnight shifts.", "shift-work"),
        ("Book inbound freight.", "Take inbound calls.", "inbound-calls"),
        (
            "Assist the records team lead.",
            "Hired as team lead of nine agents.",
            "leading-a-team",
        ),
        (
            "Send forms to senior leadership.",
            "Show leadership with agents.",
            "leading-a-team",
        ),
        (
            "Write letters in Microsoft Windows.",
            "Install Microsoft Windows for users.",
            "operating-systems",
        ),
        (
            "Share the QA process with developers.",
            "Own the QA process for calls.",
            "quality-programs",
        ),
        (
            "Our eCommerce platform grows.",
            "Experience in ecommerce customer service.",
            "retail-and-subscriptions",
        ),
        (
            "Hours change due to business requirements.",
            "Gather business requirements from users.",
            "business-requirements",
        ),
        ("Work with internal teams.", "Chat by Teams and Slack.", "team-chat"),
        (
            "Answer the product hotline for customers.",
            "Listen on a crisis hotline.",
            "crisis-listening",
        ),
        (
            "Use version control for code.",
            "Version control of articles.",
            "knowledge-upkeep",
        ),
        (
            "Delivered on time and on budget.",
            "Plan the budget of the call center.",
            "budgeting",
        ),
        ("Post bad debt expense.", "Collect bad debt by phone.", "debt-collection"),
        ("Sell at decision-making level.", "Good decision-making.", "decision-making"),
        ("Check data integrity.", "You act with integrity.", "integrity"),
        (
            "Study the client's business strategy.",
            "Set business strategy.",
            "operations-strategy",
        ),
        ("Pass new leads on to sales.", "Find new leads by phone.", "prospecting"),
        ("Transfer prospects to sales.", "Call prospects each day.", "prospecting"),
        (
            "Work with the customer support team.",
            "Give customer support by phone.",
            "customer-service",
        ),
        ("Count stock for the sales team.", "Phone sales of bread.", "selling"),
        ("Stop SQL injection.", "Write SQL for reports.", "sql"),
        (
            "Fix cross browser issues.",
            "Help users with browser issues.",
            "software-support",
        ),
        (
            "Ship video production team kits.",
            "Edit video production.",
            "training-videos",
        ),
    ],
)
def test_an_ad_tells_gifts_firms_and_errands_from_skills(
    other: str, meant: str, skill: str
) -> None:
    assert skill not in found(other)
    assert skill in found(meant)


def test_a_relationship_with_other_departments_is_no_rapport() -> None:
    ad = found("Build relationships with senior directors.")
    assert ad == {"stakeholder-management"}
    assert found("Build relationships with customers.") == {"rapport"}


def test_calm_under_pressure_is_two_skills() -> None:
    assert found("Calm under pressure.") == {"emotional-control", "stress-resilience"}


def test_a_cv_keeps_its_own_senses() -> None:
    assert "facilitation" in found("Full training and development of staff.", "cv")
