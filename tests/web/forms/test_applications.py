from werkzeug.datastructures import MultiDict

from careers.web.forms.applications import answers_form
from tests.board.test_knock_out import ANSWERS, JOB

PLACES = (("US-AZ", "US: Arizona"), ("ZZ", "Somewhere else"))
SENT = {f"must-{at}": answer for at, answer in enumerate(ANSWERS.values(), 1)}


def test_answers_are_told_by_their_questions(app):
    with app.test_request_context():
        form = answers_form(JOB, PLACES, MultiDict(SENT))
        assert form.answers() == ANSWERS


def test_a_place_off_the_list_is_no_answer(app):
    with app.test_request_context():
        form = answers_form(JOB, PLACES, MultiDict(SENT | {"must-1": "XX"}))
        form.validate()
        assert "must-1" in form.errors


def test_what_was_said_before_is_filled_in(app):
    with app.test_request_context():
        form = answers_form(JOB, PLACES, known=ANSWERS)
        assert form.answers() == ANSWERS
