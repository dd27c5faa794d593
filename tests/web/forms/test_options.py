from wtforms import Form, SelectField

from careers.web.forms.options import LongSelect

CHOICES = {"Front <line>": [("csr", "Agent & friend"), ('a"b', "Other")]}


class Both(Form):
    quick = SelectField(name="one", widget=LongSelect())
    usual = SelectField(name="one")


def test_a_long_list_is_written_as_any_list_is() -> None:
    form = Both(data={"quick": "csr", "usual": "csr"})
    form.quick.choices = form.usual.choices = CHOICES
    assert form.quick(id="x") == form.usual(id="x")
    assert " selected value=" in form.quick()
