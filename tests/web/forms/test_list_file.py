import io

import pytest
from flask import Flask
from werkzeug.datastructures import FileStorage, MultiDict
from wtforms import FileField

from careers.web.forms.base import BaseForm
from careers.web.forms.list_file import ListFile


class Form(ListFile, BaseForm):
    most = 60
    file = FileField("A list")


def sent(app: Flask, content: bytes | None, name: str = "list.csv") -> Form:
    files = MultiDict()
    if content is not None:
        files["file"] = FileStorage(io.BytesIO(content), name)
    with app.test_request_context():
        form = Form(files)
        form.take()
        form.validate()
    return form


def test_a_list_is_read_as_what_it_is(app: Flask) -> None:
    form = sent(app, b"code;name\nA1;Ana\nA2;Ben\n")
    assert form.name == "list.csv"
    assert form.read is not None
    assert not form.file.errors


@pytest.mark.parametrize(
    "content", [b"", b"%PDF-1.7 no list", b"PK\x03\x04 a workbook"]
)
def test_what_is_no_list_is_told_with_a_remedy(app: Flask, content: bytes) -> None:
    (error,) = sent(app, content).file.errors
    assert ". " in error, "what it is, and then what to do"


def test_nothing_sent_is_asked_for_again(app: Flask) -> None:
    assert sent(app, None).file.errors == ["Choose a file"]


def test_no_more_is_read_than_shows_that_it_is_too_much(app: Flask) -> None:
    assert len(sent(app, b"code\n" + b"A\n" * 500).content) == 61
