from dataclasses import replace
from datetime import date

import pytest

from careers.pathways.limits import Limits
from careers.people.clients.footing import StepFigures
from careers.people.clients.plan_news import News, What
from careers.web.words.plan_news import news_hint, news_words, told_together
from tests.shipped import CATALOGUE

DAY = date(2026, 5, 4)
ROLE = "qa-analyst"
JOB = News(what=What.JOB, on=DAY, place=2, role=ROLE)
NEW = StepFigures("csr", ROLE, (8, 14), (48_000, 60_000))
OLD = StepFigures("csr", ROLE, (6, 12))


@pytest.mark.parametrize(
    ("one", "words"),
    [
        (JOB, "The job linked to step 2 closed on 4 May 2026"),
        (News(what=What.JOB), "The job of the plan closed"),
        (
            replace(JOB, many=3),
            "3 jobs linked to step 2 have closed, the last on 4 May 2026",
        ),
        (
            News(what=What.REFUSED, on=DAY, why="Too far."),
            "The client said no on 4 May 2026: “Too far”",
        ),
        (
            News(what=What.ARRIVED, on=DAY, place=1, role=ROLE),
            "They found work as QA analyst on 4 May 2026: that is step 1",
        ),
        (
            News(what=What.LATE, on=DAY, place=1, role=ROLE),
            "Step 1, QA analyst, was to be reached by 4 May 2026 and is not done",
        ),
        (
            News(what=What.DONE_EARLY, on=DAY, place=1, role="no-such"),
            "Step 1, a role that is gone, was done on 4 May 2026, more than a month"
            " before its days",
        ),
        (
            News(what=What.BARRIERS, came=("transport",), went=("internet",)),
            "New in the way: getting to work; no longer in the way: internet at home",
        ),
        (
            News(what=What.LIMITS, were=Limits(weekly=4), limits=Limits(weekly=6)),
            "New limits: “6 hours a week to learn”; limits gone: “4 hours a week to"
            " learn”",
        ),
        (
            News(what=What.LIMITS, were=Limits(days=True), limits=Limits()),
            "Limits gone: “No nights or weekends”",
        ),
        (
            News(what=What.WISHES, came=(ROLE,), went=("no-such",)),
            "They now wish for: QA analyst",
        ),
        (
            News(what=What.WISHES),
            "What they wish for is written down otherwise",
        ),
        (
            News(what=What.SKILLS, came=("excel",)),
            "What they show has changed: 1 skill more, or at a higher level",
        ),
        (
            News(what=What.FIGURES, place=2, role=ROLE, usual=(OLD, NEW)),
            "Public figures of step 2, QA analyst, are new: usual time 8 to 14 months,"
            " before 6 to 12 months; pay $48,000 to $60,000 a year, before not stated",
        ),
    ],
)
def test_each_change_is_said_in_one_sentence(one, words):
    assert news_words(one, CATALOGUE) == words


@pytest.mark.parametrize("what", What)
def test_every_kind_of_news_has_words(what):
    assert news_words(News(what=what, usual=(OLD, NEW)), CATALOGUE)


def test_a_list_tells_the_first_and_counts_the_rest():
    assert told_together([JOB], CATALOGUE) == news_words(JOB, CATALOGUE)
    assert told_together([JOB] * 3, CATALOGUE).endswith("; 2 more changes")


def test_what_can_be_done_is_said_beside_it():
    assert news_hint(JOB) == "Look for another, or replan."
    assert news_hint(News(what=What.SKILLS)) == ""
