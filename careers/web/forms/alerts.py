"""Alerts: how often, and where to."""

from wtforms import HiddenField, RadioField
from wtforms.validators import AnyOf, InputRequired, Length, Optional

from careers.matching.bands import Band
from careers.people.seekers.alert import Rhythm
from careers.web.forms.accounts import AddressForm
from careers.web.forms.base import BaseForm

RHYTHMS = {
    Rhythm.DAILY.value: "Every day, when something is new",
    Rhythm.WEEKLY.value: "Once a week",
}


AGREED = (
    "We use this address for letters about these jobs alone. Pause or end them in "
    "every letter; what you end is deleted."
)
"""What people agree to who ask for letters."""


class RhythmForm(BaseForm):
    """How often an alert may write."""

    rhythm = RadioField(
        "How often?",
        [InputRequired("Choose how often")],
        choices=RHYTHMS,
        default=Rhythm.DAILY.value,
    )


class AlertForm(RhythmForm):
    """An alert of whoever is signed in."""

    asked = HiddenField(validators=[Length(max=2000)])
    least = HiddenField(
        validators=[Optional(), AnyOf(tuple(Band), "Choose how near it must be")]
    )


class StrangerAlertForm(AlertForm, AddressForm):
    """An alert of somebody without an account: it needs an address."""


class UsefulForm(BaseForm):
    """Whether the letters are of use."""

    useful = RadioField(
        "Are these letters useful?",
        [InputRequired("Choose yes or no")],
        choices={"yes": "Yes", "no": "No"},
    )
