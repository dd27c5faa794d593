from werkzeug.datastructures import MultiDict

from careers.web.forms.being_found import BeingFoundForm


def form(app, **said) -> BeingFoundForm:
    made = BeingFoundForm(MultiDict(said))
    made.known = {"northbank": frozenset({"northbank", "northbank-2"})}
    made.validate()
    return made


def test_nothing_happens_without_a_tick(app):
    with app.test_request_context():
        assert "agrees" in form(app, hidden="").errors


def test_one_hides_from_everybody_of_a_name(app):
    with app.test_request_context():
        own = form(app, agrees="y", hidden="  NorthBank \n\n")
    assert "hidden" not in own.errors
    assert own.slugs == {"northbank", "northbank-2"}


def test_a_name_we_do_not_know_is_said(app):
    with app.test_request_context():
        own = form(app, agrees="y", hidden="Nortbank")
    assert "no employer called “Nortbank”" in own.errors["hidden"][0]


def test_there_is_an_end_to_hiding(app):
    with app.test_request_context():
        own = form(app, agrees="y", hidden="northbank\n" * 51)
    assert "at most 50" in own.errors["hidden"][0]
