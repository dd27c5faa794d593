from io import BytesIO

import pytest
from flask import request

from careers.people.clients.agency import Agency
from careers.web.forms.groups import GroupForm, base_name

HERE = (Agency(slug="harbor", name="Harbor Works"),)
ELSEWHERE = Agency(slug="elsewhere", name="Elsewhere")
LIST = b"code,cv,goal\nA,cvs/ana.txt,qa-analyst\n"


def sent(app, **files) -> GroupForm:
    data = {**files}
    with app.test_request_context(method="POST", data=data):
        form = GroupForm.sent(request, HERE)
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


def test_who_works_at_two_agencies_says_for_which_one(app):
    both = (*HERE, ELSEWHERE)
    for said, errors in (("", True), ("elsewhere", False), ("a-third", True)):
        with app.test_request_context(method="POST", data={"agency": said}):
            form = GroupForm.sent(request, both)
            form.validate()
            assert bool(form.agency.errors) is errors, said


def test_who_works_at_one_agency_is_not_asked(app):
    with app.test_request_context(method="POST", data={}):
        form = GroupForm.sent(request, HERE)
        form.validate()
        assert form.agency.data == "harbor"
        assert not form.agency.errors
