import pytest
from werkzeug.datastructures import MultiDict

from careers.web.forms.reports import ReportForm


def errors(app, **said) -> dict:
    with app.test_request_context():
        form = ReportForm(MultiDict(said))
        form.validate()
        return form.errors


def test_something_else_needs_words(app):
    assert "words" in errors(app, ground="else", words="  ")
    assert "words" not in errors(app, ground="else", words="It smells")


@pytest.mark.parametrize("email", ["ana", "a@b, c@d"])
def test_an_address_is_optional_and_never_wrong(app, email):
    assert "email" in errors(app, ground="money", email=email)
    assert "email" not in errors(app, ground="money", email="")


def test_a_ground_of_ones_own_is_none(app):
    assert "ground" in errors(app, ground="envy")
