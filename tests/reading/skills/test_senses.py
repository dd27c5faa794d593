"""Where the words of a skill mean something else."""

import pytest

from tests.shipped import reader


def asked(text: str) -> set[str]:
    found = reader().extract(text, "ad").skills
    return {skill.id for skill in found if skill.status.counts}


@pytest.mark.parametrize(
    ("other", "meant", "skill"),
    [
        ("Join a friendly, busy office.", "You are friendly.", "positive-attitude"),
        (
            "A lively, enthusiastic team.",
            "An upbeat player.",
            "positive-attitude",
        ),
        ("You need a reliable car.", "You are reliable.", "reliability"),
        (
            "You report to the supervisor of staff.",
            "A call supervisor.",
            "leading-a-team",
        ),
        ("Callers: email your resume.", "Answer calls and email.", "email-support"),
        ("Callers write to [EMAIL].", "Callers write an email.", "email-support"),
        ("Schedule calls with customers.", "Take customer calls.", "inbound-calls"),
        ("Handle time-sensitive mail.", "Lower your handle time.", "handle-time"),
        ("A self-motivated team player.", "A motivated team.", "motivating-people"),
    ],
)
def test_the_words_around_tell_what_is_meant(
    other: str, meant: str, skill: str
) -> None:
    assert skill not in asked(other)
    assert skill in asked(meant)


def test_appointments_are_won_where_an_ad_sells_and_booked_where_it_cares() -> None:
    assert "appointment-setting" in asked("Telesales: cold calling, book appointments.")
    cares = asked("Telesales, cold calling, patient intake: book appointments.")
    assert "appointment-scheduling" in cares
    assert "appointment-scheduling" in asked("Answer calls and book appointments.")


def test_how_to_apply_asks_for_nothing() -> None:
    assert asked("To apply, send your CV by email or live chat.") == set()
    assert asked("Please call us, or email your cover letter.") == set()


def test_a_text_may_end_with_a_word_of_several_senses() -> None:
    assert "positive-attitude" in asked("You are friendly")
