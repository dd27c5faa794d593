"""The form of a key for a program."""

from wtforms import SelectField
from wtforms.validators import InputRequired, Length

from careers.web.forms.base import BaseForm
from careers.web.forms.fields import WordsField


class KeyForm(BaseForm):
    """Whose key it is, and what will use it."""

    employer = SelectField("Employer")
    label_of_it = WordsField(
        "What will use it?",
        [
            InputRequired("Name the program that will use it"),
            Length(2, 60, message="Use 2 to 60 characters"),
        ],
        name="label",
        id="label",
    )
