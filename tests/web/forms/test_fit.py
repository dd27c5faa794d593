import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask, request
from flask.testing import FlaskClient

from careers.web.forms.fit import SkillForm, TextForm
from tests.web.small_site import small_app


@pytest.fixture
def app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Flask]:
    yield from small_app(tmp_path, monkeypatch)


def sent(app: Flask, **data: object) -> TextForm:
    """Send the form with the token of its own page."""
    client = app.test_client()
    page = client.get("/fit/").text
    token = page.partition('name="csrf_token"')[2].partition('value="')[2]
    with (
        client,
        app.test_request_context(
            "/fit/",
            method="POST",
            data={"csrf_token": token.partition('"')[0], **data},
            headers={"Cookie": f"session={_session(client)}"},
        ),
    ):
        form = TextForm.sent(request)
        form.validate()
    return form


def _session(client: FlaskClient) -> str:
    cookie = client.get_cookie("session")
    assert cookie
    return cookie.value


def test_a_file_is_added_to_what_is_pasted(app: Flask) -> None:
    form = sent(app, text="Pasted\r\n", file=(io.BytesIO(b"From a file"), "cv.txt"))
    assert form.own_text() == "Pasted\n\nFrom a file"
    assert form.errors == {}


def test_a_file_that_cannot_be_read_is_no_reason_to_lose_what_was_typed(
    app: Flask,
) -> None:
    form = sent(app, text="Pasted", file=(io.BytesIO(b"\x89PNG"), "cv.png"))
    assert set(form.errors) == {"file"}
    assert "This is a picture" in form.errors["file"][0]
    assert form.text.data == "Pasted"


def test_a_file_too_large_is_read_no_further(
    app: Flask, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("careers.web.forms.fit.FILE", 100)
    form = sent(app, file=(io.BytesIO(b"x" * 1000), "cv.txt"))
    assert len(form.content) == 101


def test_text_and_file_together_have_one_limit(
    app: Flask, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("careers.web.forms.fit.WORDS", 10)
    form = sent(app, text="x" * 6, file=(io.BytesIO(b"x" * 6), "cv.txt"))
    assert "Shorten the text" in form.errors["text"][0]


def test_a_file_in_a_form_from_elsewhere_is_not_even_opened(app: Flask) -> None:
    data = {"file": (io.BytesIO(b"%PDF-1.7 torn"), "cv.pdf")}
    with app.test_request_context("/fit/", method="POST", data=data):
        form = TextForm.sent(request)
        assert not form.validate()
    assert set(form.errors) == {"csrf_token"}


def test_a_form_from_elsewhere_is_refused(app: Flask) -> None:
    with app.test_request_context("/fit/you", method="POST", data={"skill": "x"}):
        assert not SkillForm(request.form).validate()
