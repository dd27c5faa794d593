from careers.board.knock_out import questions
from careers.people.employers.application import Came, Reason, Step
from careers.web.words.knock_out import (
    came_words,
    kind_words,
    question,
    reason_words,
    step_words,
)
from tests.board.test_knock_out import JOB


def test_what_a_job_insists_on_is_asked_in_plain_words():
    assert [question(each) for each in questions(JOB)] == [
        "Where do you live?",
        "May you work in the US by law?",
        "Can you work nights?",
        "Can you work weekends?",
        "How well do you know Spanish?",
        "Do you have your own computer?",
        "Do you agree to a drug test?",
    ]


def test_everything_that_can_become_of_an_application_has_words():
    said = [step_words(step) for step in (None, *Step)]
    said += [reason_words(reason) for reason in Reason]
    said += [came_words(came) for came in Came]
    assert all(words[0].isupper() or words[0] == "“" for words in said)
    assert len(set(said)) == len(said)


def test_reasons_are_told_kindly():
    for reason in Reason:
        words = kind_words(reason)
        assert words.endswith(".")
        assert not {"unfortunately", "reject", "fail"} & set(words.lower().split())
