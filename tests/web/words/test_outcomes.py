from decimal import Decimal

from careers.board.pay import Unit
from careers.people.clients.follow_up import Check, Found
from careers.people.clients.outcome import EmployerKind, Ended, Outcome
from careers.web.words.outcomes import (
    EMPLOYERS,
    FOUND,
    OUTCOMES,
    check_line,
    check_words,
    dated_outcome,
    figure_names,
    job_facts,
    outcome_line,
    outcome_words,
    reason_name,
)
from tests.cast import TODAY
from tests.shipped import CATALOGUE


def test_every_code_has_a_name():
    assert set(OUTCOMES) == set(Outcome)
    assert set(EMPLOYERS) == set(EmployerKind)
    assert set(FOUND) == set(Found)
    names = figure_names(CATALOGUE)
    assert names.role("csr") == CATALOGUE.roles["csr"].name
    assert names.role("gone") == "gone"


def test_an_outcome_says_its_reason():
    own = Ended(Outcome.LEFT, TODAY, code="left-moved")
    assert outcome_words(own) == "Left: moved away"
    assert outcome_words(Ended(Outcome.LEFT, TODAY)) == "Left"
    assert reason_name("a-code-of-old") == "a-code-of-old"


def test_the_job_is_told_as_far_as_it_is_known():
    own = Ended(
        Outcome.HIRED,
        TODAY,
        employer=EmployerKind.NONPROFIT,
        pay=Decimal(41600),
        unit=Unit.YEAR,
    )
    assert job_facts(own, CATALOGUE) == ["a nonprofit", "$41,600 a year"]
    assert job_facts(Ended(Outcome.HIRED, TODAY, role="gone"), CATALOGUE) == []


def test_an_answer_is_said_by_its_code_and_in_words():
    own = Check(TODAY, 2, TODAY, "Likes it", Found.SAME)
    assert check_words(own) == "In work, same employer: Likes it"
    assert check_words(Check(TODAY, 2, TODAY, "Likes it")) == "Likes it"
    line = "2 March 2026, the second quarter after: In work, same employer: Likes it"
    assert check_line(own) == line


def test_all_of_an_outcome_is_said_in_a_line():
    own = Ended(Outcome.LEFT, TODAY, "To Reno", code="left-moved")
    assert outcome_line(own, CATALOGUE) == "2 March 2026. Left: moved away. To Reno"
    assert dated_outcome(own) == "2 March 2026: Left: moved away"
