from io import BytesIO

import pytest
from flask import request

from careers.web.forms.groups import GroupForm, base_name

LIST = b"code,cv,goal\nA,cvs/ana.txt,qa-analyst\n"


def sent(app, **files) -> GroupForm:
    data = {**files}
    with app.test_request_context(method="POST", data=data):
        form = GroupForm.sent(request)
        form.validate()
        return form


def test_the_list_comes_with_the_files_it_names(app):
    cvs = [(BytesIO(b"a"), "Ana.TXT"), (BytesIO(b"b"), "ben.pdf")]
    form = sent(app, file=(BytesIO(LIST), "clients.csv"), cvs=cvs)
    assert form.files == {"ana.txt": b"a", "ben.pdf": b"b"}
    assert form.name == "clients.csv"
    assert form.read.headings == ("code", "cv", "goal")


@pytest.mark.parametrize("content", [None, b"PK\x03\x04xlsx"])
def test_what_is_no_list_says_what_to_do(app, content):
    given = {"file": (BytesIO(content), "l.xlsx")} if content else {}
    assert sent(app, **given).errors["file"]


def test_files_are_known_by_name_without_folders():
    assert base_name("a/b/Ana.txt") == base_name("..\\Ana.TXT") == "ana.txt"
