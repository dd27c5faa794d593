from werkzeug.datastructures import MultiDict

from careers.web.forms.alerts import AlertForm, StrangerAlertForm, UsefulForm


def errors(app, kind, **said) -> set[str]:
    with app.test_request_context():
        form = kind(MultiDict(said))
        form.validate()
        return set(form.errors) - {"csrf_token"}


def test_whoever_is_signed_in_only_says_how_often(app):
    assert errors(app, AlertForm, rhythm="weekly") == set()
    assert errors(app, AlertForm, rhythm="hourly") == {"rhythm"}
    assert errors(app, AlertForm, rhythm="daily", asked="x" * 2001) == {"asked"}


def test_a_stranger_says_where_to(app):
    assert errors(app, StrangerAlertForm, rhythm="daily", email="eva") == {"email"}


def test_an_opinion_is_yes_or_no(app):
    assert errors(app, UsefulForm) == {"useful"}
    assert errors(app, UsefulForm, useful="no") == set()
