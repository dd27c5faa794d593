"""Virtues and calls of a CV, and the things that share their words."""

import pytest

from tests.shipped import reader


def shown(text: str) -> set[str]:
    return {skill.id for skill in reader().extract(text, "cv").skills}


@pytest.mark.parametrize(
    ("other", "meant", "skill"),
    [
        ("Kept up the integrity of all ledgers.", "Known for integrity.", "integrity"),
        ("Guarded database integrity.", "Integrity and honesty.", "integrity"),
        (
            "Drafted summons, motions and complaints.",
            "Settled complaints of buyers.",
            "complaints",
        ),
        (
            "Drafted complaints and subpoenas for clients.",
            "Answered complaints from clients.",
            "complaints",
        ),
        (
            "Led a strategic initiative for client safety.",
            "Shows initiative with clients.",
            "working-independently",
        ),
        (
            "Monitored inbound calls of nine new clerks.",
            "Answered inbound calls.",
            "inbound-calls",
        ),
        (
            "Planned omnichannel marketing of shoes.",
            "Omnichannel service to callers.",
            "several-channels",
        ),
        (
            "Maintained accurate accounts and updated accounts, ledger and all.",
            "Managed customer accounts; updated accounts by phone.",
            "account-changes",
        ),
        (
            "Analytical and problem solving skills.",
            "An analytical mill.",
            "data-analysis",
        ),
        (
            "Problem-solving and analytical skills.",
            "Analytical skills.",
            "data-analysis",
        ),
        ("Scheduling client meetings.", "Scheduling staff of a mill.", "scheduling"),
        ("Scheduling 2 visits a client.", "Skills\nScheduling, baking", "scheduling"),
        (
            "Zita Example\nEmail: customer@example.org",
            "Helped customers by email.",
            "email-support",
        ),
    ],
)
def test_a_thing_of_the_same_name_shows_no_skill(
    other: str, meant: str, skill: str
) -> None:
    assert skill not in shown(other)
    assert skill in shown(meant)


def test_a_good_work_ethic_is_not_being_on_time() -> None:
    assert "reliability" not in shown("Baker with a strong work ethic.")
    assert "reliability" in shown("Punctual baker.")
