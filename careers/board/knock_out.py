"""What a job insists on, asked before anybody applies: the rest learn why at once."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from careers.board.job import Job
from careers.board.musts import musts
from careers.matching.rulings import (
    LEVELS,
    About,
    Musts,
    Ruling,
    Verdict,
    Wishes,
    rule,
    said_of,
)
from careers.skills.profile import Profile

NONE = "none"
"""The answer of somebody who does not speak a language."""

PLACE = "place"


class Answering(StrEnum):
    """How a question is answered: yes or no, a place, a level of a language."""

    YES_NO = "yes or no"
    PLACE = "place"
    LEVEL = "level"


@dataclass(frozen=True, slots=True)
class Question:
    """One thing a job insists on; ``asked`` is a level, ``words`` are the ad's own."""

    key: str
    about: About
    subject: str
    answering: Answering = Answering.YES_NO
    asked: str = ""
    words: str = ""

    def takes(self, answer: str) -> bool:
        """Whether something is an answer to this question."""
        if self.answering is Answering.YES_NO:
            return answer in ("yes", "no")
        if self.answering is Answering.LEVEL:
            return answer in (*LEVELS, NONE)
        return bool(answer)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the answers say, one by one."""

    rulings: tuple[Ruling, ...]

    @property
    def noes(self) -> tuple[Ruling, ...]:
        """Tell why somebody cannot be hired for this job, if they cannot."""
        return self._with(Verdict.NO)

    @property
    def open(self) -> tuple[Ruling, ...]:
        """Tell what the ad leaves open: no reason not to apply, but worth asking."""
        return self._with(Verdict.ASK)

    @property
    def is_eligible(self) -> bool:
        """Whether nothing rules this person out."""
        return not self.noes

    def _with(self, verdict: Verdict) -> tuple[Ruling, ...]:
        return tuple(own for own in self.rulings if own.verdict is verdict)


def questions(job: Job) -> tuple[Question, ...]:
    """Ask what the job states, and nothing else, in the order in which people ask."""
    stated = musts(job)
    return (
        *_of_place(job),
        *_plain(stated, About.RIGHT_TO_WORK, filter(None, [stated.right_to_work])),
        *_plain(stated, About.SCHEDULE, stated.times),
        *(_of_language(stated, code, level) for code, level in stated.languages),
        *_plain(stated, About.EQUIPMENT, stated.equipment),
        *_plain(stated, About.CHECKS, stated.checks),
    )


def unanswered(job: Job, answers: Mapping[str, str]) -> tuple[Question, ...]:
    """Name the questions that nobody has answered yet, or not in a way they take."""
    return tuple(
        each for each in questions(job) if not each.takes(answers.get(each.key, ""))
    )


def hold(job: Job, answers: Mapping[str, str]) -> Outcome:
    """Hold answers against a job. What the ad itself leaves open never rules out."""
    lives = answers.get(PLACE, "")
    said = {key: answer == "yes" for key, answer in answers.items() if answer}
    spoken = {
        each.subject: answers[each.key]
        for each in questions(job)
        if each.answering is Answering.LEVEL and answers.get(each.key)
    }
    wishes = Wishes(lives=lives, said=said)
    rulings = rule(Profile(languages=spoken), wishes, musts(job, lives))
    return Outcome(tuple(_speaking(own) for own in rulings))


def _of_place(job: Job) -> Iterator[Question]:
    where = job.where
    if where.allowed or where.excluded or where.country:
        words = job.was_read("where.allowed") or ""
        yield Question(PLACE, About.PLACE, "", Answering.PLACE, words=words)


def _plain(stated: Musts, about: About, subjects: Iterable[str]) -> Iterator[Question]:
    for subject in subjects:
        words = stated.quote(about, subject)
        yield Question(said_of(about, subject), about, subject, words=words)


def _of_language(stated: Musts, code: str, level: str | None) -> Question:
    key, words = said_of(About.LANGUAGE, code), stated.quote(About.LANGUAGE, code)
    return Question(key, About.LANGUAGE, code, Answering.LEVEL, level or "", words)


def _speaking(ruling: Ruling) -> Ruling:
    """Somebody who does not speak a language has said so: that is no open question."""
    if ruling.about is About.LANGUAGE and ruling.own == NONE:
        return replace(ruling, verdict=Verdict.NO, own="")
    return ruling
