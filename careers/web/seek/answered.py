"""What a job asked before applying, and what somebody answered, in words."""

from careers.board.job import Job
from careers.board.knock_out import Answering, questions
from careers.matching.rulings import ELSEWHERE
from careers.people.employers.application import Application
from careers.web.words.geography import place
from careers.web.words.knock_out import LEVELS, question


def answered(job: Job, application: Application) -> tuple[tuple[str, str], ...]:
    """Tell what was asked before applying, and the answers."""
    given = application.said.answers if application.said else {}
    return tuple(
        (question(each), _answer(each.answering, given[each.key]))
        for each in questions(job)
        if each.key in given
    )


def _answer(answering: Answering, given: str) -> str:
    if answering is Answering.LEVEL:
        return LEVELS.get(given, given)
    if answering is Answering.PLACE:
        return "Somewhere else" if given == ELSEWHERE else place(given)
    return given.capitalize()
