import pytest
from werkzeug.datastructures import MultiDict

from careers.people.employers.application import Reason, Step
from careers.web.forms.applicants import ManyForm, StepForm


def test_a_step_comes_with_its_reason_only_when_it_is_a_no(app):
    with app.test_request_context():
        sent = {"step": "refused", "reason": "filled"}
        assert StepForm(MultiDict(sent)).chosen() == (Step.REFUSED, Reason.FILLED)
        sent = {"step": "interview", "reason": "filled"}
        assert StepForm(MultiDict(sent)).chosen() == (Step.INTERVIEW, None)


@pytest.mark.parametrize("step", ["sent", "seen", "withdrawn", "sold"])
def test_nobody_takes_a_step_that_is_not_theirs(app, step):
    with app.test_request_context():
        form = StepForm(MultiDict({"step": step}))
        form.validate()
        assert "step" in form.errors


def test_only_numbers_are_taken_for_people(app):
    with app.test_request_context():
        form = ManyForm(
            MultiDict([("which", own) for own in ("3", "x", "9" * 30, "٣", "1")])
        )
        assert form.which == [1, 3]
