from datetime import date

from werkzeug.datastructures import MultiDict

from careers.people.clients.agency import Shares
from careers.web.forms.clients import ClientForm, NewClientForm

DAY = date(2026, 3, 2)


def made(app, kind=ClientForm, **said):
    with app.test_request_context():
        form = kind(MultiDict({"code": "A1", **said}))
        form.taken = frozenset({"B2"})
        form.validate()
        return form


def test_a_code_is_enough_and_unlike_any_other(app):
    assert set(made(app).errors) <= {"csrf_token"}
    assert "code" in made(app, code="B2").errors
    assert "code" in made(app, code="").errors


def test_mail_is_an_address_or_nothing(app):
    assert "email" in made(app, email="ana").errors
    assert "email" not in made(app, email=" ").errors


def test_tags_are_parted_by_commas_and_few(app):
    assert made(app, tags=" veteran,, night  bus ,veteran").labels == (
        "veteran",
        "night bus",
    )
    many = ",".join(str(n) for n in range(13))
    assert "tags" in made(app, tags=many).errors


def test_nothing_is_kept_of_somebody_who_has_not_agreed(app):
    assert "agrees" in made(app, NewClientForm).errors
    said = made(app, NewClientForm, agrees="y", how="signed").said(
        "We keep it", DAY, Shares.OWN
    )
    assert (said.agreed.words, said.agreed.on, said.agreed.how) == (
        "We keep it",
        DAY,
        "signed",
    )
