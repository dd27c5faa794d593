"""A form that shows every state a field can be in."""

from wtforms import (
    BooleanField,
    Form,
    SelectField,
    SelectMultipleField,
    StringField,
    TextAreaField,
)
from wtforms.validators import InputRequired, Regexp
from wtforms.widgets import CheckboxInput, ListWidget

DAYS = {"any": "Any day", "weekdays": "Weekdays", "weekends": "Weekends"}


class PatternsForm(Form):
    """Fields that are plain, hinted, wrong and read; nothing is done with them."""

    plain = StringField("Plain", default="Tucson")
    hinted = StringField("With a hint", [InputRequired("Enter a job title")])
    wrong = StringField(
        "Wrong",
        [Regexp(r"[\d.]+$", message="Enter the pay as a number, like 17.50")],
        default="17 bucks",
    )
    read = StringField("Read from a text", default="Reservations agent")
    long = TextAreaField("Long", default="Answered calls about bookings.")
    one_of = SelectField("One of several", choices=DAYS, default="any")
    kinds = SelectMultipleField(
        "Several of several",
        choices={"inbound": "Inbound", "outbound": "Outbound"},
        default=["inbound"],
        widget=ListWidget(),
        option_widget=CheckboxInput(),
    )
    nights = BooleanField("Nights")
