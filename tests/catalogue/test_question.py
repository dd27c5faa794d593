import pytest

from careers.catalogue.question import Question


def test_a_question_goes_by_the_name_of_its_skill():
    assert Question("typing", "I type fast.").id == "typing"


def test_more_than_eighty_skills_can_be_asked_about(catalogue):
    assert len(catalogue.questions) >= 80
    assert catalogue.questions.keys() <= catalogue.skills.keys()


def test_the_beginning_has_a_choice(catalogue):
    assert sum(one.opens for one in catalogue.questions.values()) >= 8


def test_nobody_has_to_think_of_suicide_because_of_a_form(catalogue):
    assert "suicid" not in " ".join(q.statement for q in catalogue.questions.values())


def test_a_child_of_twelve_can_read_the_statements(catalogue):
    textstat = pytest.importorskip("textstat")
    said = " ".join(one.statement for one in catalogue.questions.values())
    assert textstat.flesch_kincaid_grade(said) < 6
