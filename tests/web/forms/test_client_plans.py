import pytest
from werkzeug.datastructures import MultiDict

from careers.people.clients.client_plan import Doer, PlanStep
from careers.web.forms.client_plans import ActionForm, StepForm
from tests.cast import TODAY


@pytest.fixture(autouse=True)
def request_context(app):
    with app.test_request_context():
        yield


def form(**typed: str) -> ActionForm:
    return ActionForm(MultiDict({"do": "Call", **typed})).offering((), ())


@pytest.mark.parametrize(
    ("typed", "numbers"),
    [
        ("", ()),
        ("12", (12,)),
        ("12, 12 13", (12, 13)),
        ("/jobs/7-agent https://jobs.example.org/jobs/8", (7, 8)),
    ],
)
def test_jobs_are_named_by_number_or_address(typed, numbers):
    assert form(jobs=typed).numbers == numbers


@pytest.mark.parametrize("typed", ["soon", "1 2 3 4 5 6 7", "/roles/csr", "1" * 12])
def test_what_is_no_job_is_asked_again(typed):
    own = form(jobs=typed)
    own.validate()
    assert own.jobs.errors


def test_a_name_counts_only_for_somebody_else():
    assert form(who="client", name="Her sister").action(1).name == ""
    own = form(who="somebody", name="Her sister").action(1)
    assert (own.who, own.name) == (Doer.SOMEBODY, "Her sister")


def test_a_step_takes_the_days_that_were_typed():
    step = PlanStep("csr", TODAY, TODAY)
    own = StepForm(MultiDict({"first": "2026-04-01", "last": "2026-05-01"}))
    assert own.days(step).last.isoformat() == "2026-05-01"
