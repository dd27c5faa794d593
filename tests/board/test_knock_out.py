from dataclasses import replace

import pytest

from careers.board.hiring import Check, CheckKind, Hiring
from careers.board.home import HomeOffice, Kit
from careers.board.job import Job, Read
from careers.board.knock_out import Answering, hold, questions, unanswered
from careers.board.place import Setting, Where
from careers.board.said import Said
from careers.board.shift import ShiftKind, When
from careers.board.work import LanguageAsk, Work
from careers.matching.rulings import About
from tests.cast import MEMBER_SERVICES

JOB = replace(
    MEMBER_SERVICES,
    work=Work(languages=(LanguageAsk("es", "B2"), LanguageAsk("fr", essential=False))),
    where=Where(Setting.VIRTUAL, "US", allowed=("US-AZ",), right_to_work=Said(True)),
    when=When(kinds=(ShiftKind.NIGHTS, ShiftKind.WEEKENDS)),
    home=HomeOffice(kit=Kit.OWN),
    hiring=Hiring(checks=(Check(CheckKind.DRUG),)),
    read=(Read("when.kinds", "overnight, some weekends"),),
)
ANSWERS = {
    "place": "US-AZ",
    "right to work:US": "yes",
    "schedule:nights": "yes",
    "schedule:weekends": "yes",
    "language:es": "C1",
    "equipment:your own computer": "yes",
    "checks:drug": "yes",
}


def silent(job: Job = JOB) -> Job:
    return Job(
        title=job.title,
        employer=job.employer,
        posted_at=job.posted_at,
        closes_at=job.closes_at,
    )


def test_all_that_a_job_insists_on_is_asked_in_the_order_people_ask():
    assert [each.key for each in questions(JOB)] == list(ANSWERS)


def test_what_a_job_does_not_state_is_not_asked():
    assert questions(silent()) == ()
    assert hold(silent(), {}).is_eligible


def test_a_language_that_only_helps_is_not_asked():
    asked = [each.subject for each in questions(JOB) if each.about is About.LANGUAGE]
    assert asked == ["es"]


def test_a_question_comes_with_the_words_of_the_ad():
    times = [each for each in questions(JOB) if each.about is About.SCHEDULE]
    assert {each.words for each in times} == {"overnight, some weekends"}


def test_a_language_is_answered_with_a_level():
    question = next(e for e in questions(JOB) if e.about is About.LANGUAGE)
    assert question.answering is Answering.LEVEL
    assert question.asked == "B2"
    assert [question.takes(own) for own in ("C1", "none", "yes", "")] == [
        True,
        True,
        False,
        False,
    ]


def test_whoever_meets_everything_may_apply():
    assert hold(JOB, ANSWERS).is_eligible
    assert unanswered(JOB, ANSWERS) == ()


@pytest.mark.parametrize(
    ("key", "answer", "about"),
    [
        ("place", "US-NV", About.PLACE),
        ("right to work:US", "no", About.RIGHT_TO_WORK),
        ("schedule:weekends", "no", About.SCHEDULE),
        ("language:es", "B1", About.LANGUAGE),
        ("language:es", "none", About.LANGUAGE),
        ("equipment:your own computer", "no", About.EQUIPMENT),
        ("checks:drug", "no", About.CHECKS),
    ],
)
def test_one_plain_no_rules_somebody_out_and_is_the_reason(key, answer, about):
    outcome = hold(JOB, ANSWERS | {key: answer})
    assert not outcome.is_eligible
    assert [no.about for no in outcome.noes] == [about]


def test_what_the_ad_leaves_open_rules_nobody_out():
    job = replace(JOB, where=Where(Setting.VIRTUAL, "US"))
    answers = {key: own for key, own in ANSWERS.items() if "right" not in key}
    outcome = hold(job, answers)
    assert outcome.is_eligible
    assert [own.about for own in outcome.open] == [About.PLACE]


def test_a_question_that_nobody_answered_is_asked_again():
    left = unanswered(JOB, ANSWERS | {"checks:drug": "perhaps", "place": ""})
    assert [each.key for each in left] == ["place", "checks:drug"]
