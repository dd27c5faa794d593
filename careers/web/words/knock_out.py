"""Questions before applying, and what became of applications, in plain words."""

from collections.abc import Mapping

from careers.board.knock_out import NONE, Question
from careers.matching.rulings import About, Ruling, Verdict
from careers.people.employers.application import Came, Reason, Step
from careers.web.words.geography import language
from careers.web.words.rulings import TIMES, must, where_job_is
from careers.web.words.sentences import within

LEVELS: Mapping[str, str] = {
    NONE: "I do not speak it",
    "A1": "A1: a few words",
    "A2": "A2: short, simple talks",
    "B1": "B1: everyday talks",
    "B2": "B2: working in it",
    "C1": "C1: fluent",
    "C2": "C2: like a first language",
    "native": "Native: I grew up with it",
}


def question(asked: Question) -> str:
    """Ask what a job insists on: “Can you work nights?”."""
    return ASKING[asked.about](asked.subject)


def _check(subject: str) -> str:
    named = must(Ruling(About.CHECKS, subject, Verdict.ASK))
    return f"Do you agree to {within(named)}?"


ASKING = {
    About.PLACE: lambda _: "Where do you live?",
    About.RIGHT_TO_WORK: lambda own: f"May you work {where_job_is(own)} by law?",
    About.SCHEDULE: lambda own: f"Can you work {TIMES.get(own, own)}?",
    About.LANGUAGE: lambda own: f"How well do you know {language(own)}?",
    About.EQUIPMENT: lambda own: f"Do you have {own}?",
    About.CHECKS: _check,
}

STEPS: Mapping[Step, str] = {
    Step.SENT: "Sent",
    Step.SEEN: "Opened",
    Step.SHORTLISTED: "On the shortlist",
    Step.INTERVIEW: "Interview",
    Step.OFFERED: "Offer",
    Step.HIRED: "Hired",
    Step.REFUSED: "Not taken",
    Step.WITHDRAWN: "Withdrawn",
}

REASONS: Mapping[Reason, str] = {
    Reason.FILLED: "The job is filled",
    Reason.STOPPED: "Hiring has stopped",
    Reason.EXPERIENCE: "More experience was needed",
    Reason.SKILLS: "Others showed more of the skills",
    Reason.HOURS: "The hours did not fit",
    Reason.PLACE: "They cannot hire where the person lives",
    Reason.LANGUAGE: "A higher language level was needed",
    Reason.NO_ANSWER: "No answer to our messages",
    Reason.OTHER: "Another reason",
}

KIND: Mapping[Reason, str] = {
    Reason.FILLED: "The job is filled. It was not about you: seats were few.",
    Reason.STOPPED: "They have stopped hiring for this job. It was not about you.",
    Reason.EXPERIENCE: (
        "This time they looked for more experience. That grows "
        "with every month of work."
    ),
    Reason.SKILLS: (
        "Others showed more of what this job asks. What was not "
        "shown may still be there: say it in the next one."
    ),
    Reason.HOURS: "Their hours and yours did not fit together.",
    Reason.PLACE: (
        "They cannot hire where you live. Jobs that can are marked on the board."
    ),
    Reason.LANGUAGE: "This job needs a higher language level. Others ask for less.",
    Reason.NO_ANSWER: (
        "They wrote to you and heard nothing. If that was a mishap, write to them."
    ),
    Reason.OTHER: "They have decided for somebody else this time.",
}

CAME: Mapping[Came, str] = {
    Came.BOARD: "The board",
    Came.FIT: "“Your fit”",
    Came.SAVED: "Saved jobs",
    Came.FEED: "A feed or an alert",
    Came.LINK: "A link elsewhere",
}


def step_words(step: Step | None) -> str:
    """Say where an application stands."""
    return STEPS[step] if step else "Not sent yet"


def reason_words(reason: Reason) -> str:
    """Name a reason to a recruiter."""
    return REASONS[reason]


def kind_words(reason: Reason) -> str:
    """Say a reason to the person."""
    return KIND[reason]


def came_words(came: Came) -> str:
    """Say where somebody found the job."""
    return CAME[came]
