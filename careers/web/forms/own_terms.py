"""Where somebody lives, sent with the answers to must-haves."""

from wtforms import IntegerField, StringField
from wtforms.validators import NumberRange, Optional, Regexp

from careers.web.forms.base import BaseForm

WRONG = "Choose a state or a country from the list"


class TermsForm(BaseForm):
    """The job whose must-haves are answered, or none in particular, and the place."""

    job = IntegerField("Job", [Optional(), NumberRange(1, 999_999_999)])
    lives = StringField(
        "I live in",
        [Regexp("([A-Z]{2}(-[A-Z0-9]{1,3})?)?$", message=WRONG)],
        default="",
    )
