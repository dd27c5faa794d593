"""Saving a job, and taking it off again."""

from wtforms import HiddenField, IntegerField
from wtforms.validators import InputRequired, NumberRange

from careers.web.forms.base import BaseForm


class BackForm(BaseForm):
    """Which page to go back to."""

    back = HiddenField(default="job")

    def to_saved(self) -> bool:
        """Whether the reader came from the list of saved jobs."""
        return self.back.data == "saved"


class SaveForm(BackForm):
    """Which job to save."""

    number = IntegerField(
        "Job",
        [
            InputRequired(message="Choose a job to save"),
            NumberRange(1, 999_999_999, message="Choose a job to save"),
        ],
    )
