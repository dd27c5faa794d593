import pytest
from werkzeug.datastructures import MultiDict

from careers.web.forms.saved_jobs import SaveForm


@pytest.mark.parametrize("number", ["", "x", "0", "99999999999"])
def test_only_the_number_of_a_job_can_be_saved(app, number):
    with app.test_request_context():
        form = SaveForm(MultiDict({"number": number}))

        assert not form.validate()
        assert form.number.errors


def test_the_reader_goes_back_to_where_they_were(app):
    with app.test_request_context():
        assert SaveForm(MultiDict({"back": "saved"})).to_saved()
        assert not SaveForm(MultiDict({"back": "https://elsewhere"})).to_saved()
