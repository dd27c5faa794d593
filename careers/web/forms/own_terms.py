"""Where somebody lives, sent with the answers to one job’s must-haves."""

from wtforms import IntegerField, StringField
from wtforms.validators import InputRequired, NumberRange, Regexp

from careers.web.forms.base import BaseForm

WRONG = "Choose a state or a country from the list"


class TermsForm(BaseForm):
    """The job whose must-haves are answered, and the place; the rest are its own."""

    job = IntegerField("Job", [InputRequired(), NumberRange(1, 999_999_999)])
    lives = StringField(
        "I live in",
        [Regexp("([A-Z]{2}(-[A-Z0-9]{1,3})?)?$", message=WRONG)],
        default="",
    )
