"""Which jobs to lay side by side."""

import pytest

from careers.web.forms.beside import BesideForm


@pytest.mark.parametrize(
    "typed",
    [
        "12",
        " 12 ",
        "#12",
        "/jobs/12-booking-agent",
        "https://example.org/jobs/12-agent-24?zone=UTC",
        "http://localhost/fit/jobs/12",
        "/jobs/12.json",
    ],
)
def test_a_number_or_an_address_names_a_job(typed: str) -> None:
    assert BesideForm([typed]).numbers == (12,)


def test_three_different_jobs_are_enough() -> None:
    form = BesideForm(["1", "", "2", "1", "3", "4"])
    assert form.numbers == (1, 2, 3)


@pytest.mark.parametrize("typed", ["agent", "/jobs/", "12345678901", "12a b"])
def test_what_names_no_job_is_given_back(typed: str) -> None:
    form = BesideForm([typed, "7"])
    assert form.numbers == (7,)
    assert form.strange == (typed,)
