"""What to ask the employer."""

from dataclasses import replace

from careers.board.hiring import Check, CheckKind, Hiring
from careers.board.musts import ROOM
from careers.board.unsaid import questions
from careers.matching.asked import Asked
from careers.matching.gains import gains
from careers.matching.rulings import About, Ruling, Verdict
from careers.web.yours.asking import ASKING, to_ask
from tests.small import CATALOGUE, asks, profile
from tests.web.small_site import JOBS

JOB = JOBS[0]


def asked(*rulings: Ruling) -> tuple[str, ...]:
    return to_ask(JOB, rulings, (), CATALOGUE)


def ruling(about: About, subject: str, verdict: Verdict = Verdict.ASK) -> Ruling:
    return Ruling(about, subject, verdict)


def test_what_the_ad_leaves_out_is_always_asked() -> None:
    assert asked() == questions(JOB)


def test_what_can_rule_a_job_out_is_asked_first() -> None:
    assert asked(ruling(About.PLACE, "US-NV"))[0] == (
        "I live in Nevada. Can you hire me there?"
    )
    assert asked(ruling(About.SCHEDULE, "evenings, nights"))[0].startswith(
        "The ad names evenings and nights."
    )


def test_what_is_answered_is_not_asked_but_for_a_language() -> None:
    for verdict in (Verdict.YES, Verdict.NO):
        assert asked(ruling(About.PLACE, "US-NV", verdict)) == questions(JOB)
    lower = Ruling(About.LANGUAGE, "es", Verdict.NO, "B2", "B1")
    assert asked(lower)[0] == (
        "You ask for Spanish at B2. Mine is B1: is that enough to start?"
    )


def test_a_check_is_asked_about_as_far_as_the_ad_is_silent() -> None:
    check = Check(CheckKind.DRUG, paid_by="us")
    job = replace(JOB, hiring=Hiring(checks=(check,)))
    assert to_ask(job, (), (), CATALOGUE)[0] == (
        "When do you ask for a drug test: before an offer, or after?"
    )


def test_questions_read_well_for_many_things_and_for_names() -> None:
    kinds = (CheckKind.FINGERPRINT, CheckKind.E_VERIFY)
    job = replace(JOB, hiring=Hiring(checks=tuple(map(Check, kinds))))
    assert to_ask(job, (), (), CATALOGUE)[:4] == (
        "When do you ask for fingerprints: before an offer, or after?",
        "Who pays for fingerprints?",
        "When do you ask for E-Verify: before an offer, or after?",
        "Who pays for E-Verify?",
    )


def test_essential_skills_that_training_can_teach_are_asked_about() -> None:
    wanted = Asked(asks(("calming", 2), ("typing", 2), ("excel", 2), ("coaching", 2)))
    office = replace(CATALOGUE.skills["excel"], group="tools")
    known = replace(CATALOGUE, skills={**CATALOGUE.skills, "excel": office})
    worth = gains(profile(typing=1), wanted, known)
    found = to_ask(JOB, (), worth, known)
    taught = [words for words in found if words.startswith("Do you teach")]
    assert ["Calming" in taught[0], "Excel" in taught[1]] == [True, True]
    assert len(taught) == 2


def test_nobody_is_asked_to_pay_towards_a_room() -> None:
    cable, room = asked(
        ruling(About.EQUIPMENT, "a wired connection"), ruling(About.EQUIPMENT, ROOM)
    )[:2]
    assert cable.endswith("and do you pay towards it?")
    assert room == "Must I have a room with a door, or will a quiet corner do?"


def test_everything_that_can_rule_out_has_its_question() -> None:
    assert set(ASKING) == set(About)
