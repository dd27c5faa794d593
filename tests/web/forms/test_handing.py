from werkzeug.datastructures import MultiDict

from careers.web.forms.handing import HandForm


def test_somebody_goes_and_somebody_takes_them(app):
    with app.test_request_context():
        form = HandForm(MultiDict([("to", "0")]))
        form.clients.choices, form.to.choices = [(1, "Ana")], [(0, "Choose")]
        assert not form.validate()
        assert {"clients", "to"} <= set(form.errors)
