from io import BytesIO

import pytest
from flask import request

from careers.board.incoming.file import MOST_BYTES
from careers.web.forms.uploads import UploadForm


def sent(app, content, name="jobs.csv"):
    with app.test_request_context(
        method="POST", data={"file": (BytesIO(content), name)}
    ):
        form = UploadForm.sent(request)
        form.employer.choices = [("larkfield-health", "Larkfield Health")]
        form.validate()
        return form


def test_a_file_is_taken_apart_with_its_name(wired):
    form = sent(wired, b"title\nAgent\n", "x" * 200)

    assert not form.file.errors
    assert form.read.headings == ("title",)
    assert len(form.name) == 80


@pytest.mark.parametrize(
    ("content", "name", "says"),
    [
        (b"", "", "Choose a file"),
        (b"PK\x03\x04", "jobs.xlsx", "This is an Excel file"),
        (b"title\n", "jobs.csv", "no rows"),
    ],
)
def test_what_holds_no_jobs_is_refused_at_its_field(wired, content, name, says):
    form = sent(wired, content, name)

    assert says in form.file.errors[0]
    assert form.read is None


def test_no_more_is_read_than_a_file_may_hold(wired):
    assert len(sent(wired, b"title\n" * 10).content) <= MOST_BYTES
