"""What can rule a job out, in words: what is asked, and why yes, no or ask."""

from collections.abc import Mapping

from careers.board.hiring import CheckKind
from careers.matching.rulings import ELSEWHERE, About, Ruling, Verdict
from careers.web.words.geography import in_place, language
from careers.web.words.numbers import listed
from careers.web.words.sentences import begun


def must(ruling: Ruling) -> str:
    """Name a must-have: “Spanish”, “Working nights”, “A drug test”."""
    about, subject = ruling.about, ruling.subject
    if about is About.LANGUAGE:
        return language(subject)
    if about is About.PLACE:
        named = subject != ELSEWHERE
        return f"Living in {in_place(subject)}" if named else "Living where they hire"
    if about is About.RIGHT_TO_WORK:
        return f"The right to work {where_job_is(subject)}"
    if about is About.SCHEDULE:
        return f"Working {listed(times_of(ruling))}"
    return CHECKS.get(subject, begun(subject))


def where_job_is(country: str) -> str:
    """Name the country of a job, also one whose ad does not name it."""
    return "where the job is" if country == ELSEWHERE else f"in {in_place(country)}"


def times_of(ruling: Ruling) -> list[str]:
    """List the times of a schedule: “nights”, “rotating shifts”."""
    return [TIMES.get(time, time) for time in ruling.subject.split(", ")]


def must_because(ruling: Ruling) -> str:
    """Say why the answer is yes, no, or a question."""
    asked = f"They ask for level {ruling.asked}. " if ruling.asked else ""
    own = f"You say {ruling.own}." if ruling.own else WHY[ruling.about][ruling.verdict]
    return f"{asked}{own}"


TIMES = {"rotating": "rotating shifts"}
CHECKS: Mapping[str, str] = {
    CheckKind.BACKGROUND: "A background check",
    CheckKind.CREDIT: "A credit check",
    CheckKind.FINGERPRINT: "Fingerprints",
    CheckKind.DRUG: "A drug test",
    CheckKind.E_VERIFY: "E-Verify",
    CheckKind.NBI: "NBI clearance",
    CheckKind.MEDICAL: "A medical check",
}

UNSAID = "You have not said."


def _answers(yes: str, no: str, ask: str = UNSAID) -> Mapping[Verdict, str]:
    return {Verdict.YES: yes, Verdict.NO: no, Verdict.ASK: ask}


WHY: Mapping[About, Mapping[Verdict, str]] = {
    About.PLACE: _answers(
        "The ad says that it hires there.",
        "The ad hires elsewhere.",
        "The ad does not say whether it hires there.",
    ),
    About.RIGHT_TO_WORK: _answers(
        "You say you have it.", "You say you do not have it."
    ),
    About.SCHEDULE: _answers(
        "You say you can work then.", "You do not say you can work at all of these."
    ),
    About.LANGUAGE: _answers(
        "Your words name it.",
        "Your level is lower.",
        "Your words do not say how well you know it.",
    ),
    About.EQUIPMENT: _answers("You say you have it.", "You say you do not have it."),
    About.CHECKS: _answers("You agree to it.", "You do not agree to it."),
}
