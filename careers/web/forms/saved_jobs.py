"""Saving a job with a note, and taking it off again."""

from wtforms import HiddenField, IntegerField, TextAreaField
from wtforms.validators import InputRequired, Length, NumberRange

from careers.people.seekers.saved_job import LONGEST_NOTE
from careers.web.forms.base import BaseForm
from careers.web.forms.upload import tidy
from careers.web.leading import is_ours


class BackForm(BaseForm):
    """Which page to go back to: “job”, “saved”, or a page of ours by its address."""

    back = HiddenField(default="job")

    def to_saved(self) -> bool:
        """Whether the reader came from the list of saved jobs."""
        return self.back.data == "saved"

    @property
    def page(self) -> str:
        """The page the reader came from, if it is one of ours."""
        back = self.back.data or ""
        return back if is_ours(back) else ""


class SaveForm(BackForm):
    """Which job to save, and what to note beside it."""

    number = IntegerField(
        "Job",
        [
            InputRequired(message="Choose a job to save"),
            NumberRange(1, 999_999_999, message="Choose a job to save"),
        ],
    )
    note = TextAreaField(
        "A note to yourself",
        [
            Length(
                max=LONGEST_NOTE,
                message=f"Shorten the note to {LONGEST_NOTE} characters",
            )
        ],
    )

    @property
    def words(self) -> str:
        """The note as it is kept."""
        return tidy(self.note.data or "")
