import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask, request

from careers.web.forms.fit import SkillForm, TextForm
from tests.web.small_site import small_app


@pytest.fixture
def app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Flask]:
    yield from small_app(tmp_path, monkeypatch)


def sent(app: Flask, **data: object) -> TextForm:
    with app.test_request_context("/fit/", method="POST", data=data):
        form = TextForm.sent(request)
        form.validate()
    return form


def test_a_file_is_added_to_what_is_pasted(app: Flask) -> None:
    form = sent(app, text="Pasted\r\n", file=(io.BytesIO(b"From a file"), "cv.txt"))
    assert form.own_text() == "Pasted\n\nFrom a file"


@pytest.mark.parametrize(
    ("content", "name", "says"),
    [
        (b"x" * 101, "cv.txt", "at most 1 MB"),
        (b"", "cv.txt", "This file is empty"),
        (b"\x89PNG", "cv.png", "looks like an image file"),
        (b"PK\x03\x04", "cv.docx", "Save it as .txt"),
    ],
)
def test_other_files_get_a_kind_answer(
    app: Flask, monkeypatch: pytest.MonkeyPatch, content: bytes, name: str, says: str
) -> None:
    monkeypatch.setattr("careers.web.forms.fit.FILE", 100)
    errors = sent(app, file=(io.BytesIO(content), name)).errors
    assert says in " ".join(errors["file"] + errors.get("text", []))


def test_a_form_from_elsewhere_is_refused(app: Flask) -> None:
    assert "csrf_token" in sent(app, text="Words").errors
    with app.test_request_context("/fit/you", method="POST", data={"skill": "x"}):
        assert not SkillForm(request.form).validate()
