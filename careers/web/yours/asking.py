"""What to ask the employer: in words that can be copied as they are."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from careers.board.job import Job
from careers.board.musts import ROOM
from careers.board.unsaid import questions
from careers.catalogue.catalogue import Catalogue
from careers.matching.gains import Gain
from careers.matching.rulings import About, Ruling, Verdict
from careers.matching.weights import PLAIN_SKILL, weight
from careers.web.words.geography import in_place, language
from careers.web.words.numbers import listed
from careers.web.words.rulings import must, times_of, where_job_is
from careers.web.words.sentences import within

MOST_SKILLS = 2


def to_ask(
    job: Job, rulings: Iterable[Ruling], gains: Iterable[Gain], catalogue: Catalogue
) -> tuple[str, ...]:
    """Ask what decides first, then what weighs most, then what the ad leaves out."""
    asked = (
        *(ASKING[each.about](each) for each in rulings if _is_open(each)),
        *_skills(gains, catalogue),
        *_checks(job),
        *questions(job),
    )
    return tuple(dict.fromkeys(filter(None, asked)))


def _is_open(ruling: Ruling) -> bool:
    """A language may be good enough all the same; the other noes are plain."""
    lower = ruling.about is About.LANGUAGE and ruling.verdict is Verdict.NO
    return lower or ruling.verdict is Verdict.ASK


def _place(ruling: Ruling) -> str:
    return f"I live in {in_place(ruling.subject)}. Can you hire me there?"


def _right_to_work(ruling: Ruling) -> str:
    where = where_job_is(ruling.subject)
    return f"What do you need to see of my right to work {where}, and when?"


def _schedule(ruling: Ruling) -> str:
    times = times_of(ruling)
    if len(times) > 1:
        named = listed(times)
        return f"The ad names {named}. Which of these would I work, and how often?"
    return f"The ad names {times[0]}. Is that every week, and can it change?"


def _language(ruling: Ruling) -> str:
    name = language(ruling.subject)
    if ruling.verdict is Verdict.NO:
        levels = f"You ask for {name} at {ruling.asked}. Mine is {ruling.own}"
        return f"{levels}: is that enough to start?"
    if ruling.asked:
        return f"How do you test {name} at level {ruling.asked}?"
    return f"How well must I know {name}, spoken and written?"


def _equipment(ruling: Ruling) -> str:
    thing = within(must(ruling))
    if thing == ROOM:
        return f"Must I have {thing}, or will a quiet corner do?"
    return f"Must I have {thing} on the first day, and do you pay towards it?"


def _nothing(_ruling: Ruling) -> str:
    return ""


ASKING: Mapping[About, Callable[[Ruling], str]] = {
    About.PLACE: _place,
    About.RIGHT_TO_WORK: _right_to_work,
    About.SCHEDULE: _schedule,
    About.LANGUAGE: _language,
    About.EQUIPMENT: _equipment,
    About.CHECKS: _nothing,
}
"""Checks are asked about by what the ad leaves out: when, and who pays."""


def _skills(gains: Iterable[Gain], catalogue: Catalogue) -> Iterator[str]:
    """Ask about the essential skills that would weigh most and are not there.

    What all work asks, such as patience, no training teaches.
    """
    open_ = [
        catalogue.skills[gain.answer.requirement.skill]
        for gain in gains
        if gain.answer.requirement.essential and not gain.answer.credit
    ]
    taught = [skill.name for skill in open_ if weight(skill) != PLAIN_SKILL]
    for name in taught[:MOST_SKILLS]:
        yield f"Do you teach “{name}” in training, or must I bring it?"


def _checks(job: Job) -> Iterator[str]:
    for check in job.hiring.checks or ():
        name = within(must(Ruling(About.CHECKS, check.kind.value, Verdict.ASK)))
        if not check.when:
            yield f"When do you ask for {name}: before an offer, or after?"
        if not check.paid_by:
            yield f"Who pays for {name}?"
