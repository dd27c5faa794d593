"""Reporting a job."""

from wtforms import EmailField, RadioField, TextAreaField
from wtforms.validators import InputRequired, Length, ValidationError

from careers.board.reporting import Ground
from careers.people.entry.address import plain
from careers.web.forms.base import BaseForm
from careers.web.words.grounds import GROUNDS


class ReportForm(BaseForm):
    """Why a job should be looked at, and where to send what came of it."""

    ground = RadioField(
        "What is wrong with it?",
        [InputRequired("Choose what is wrong. “Something else” is there, too")],
        choices={ground.value: words for ground, words in GROUNDS.items()},
    )
    words = TextAreaField(
        "What did you see?",
        [Length(max=2000, message="Use at most 2,000 characters")],
    )
    email = EmailField(
        "Your e-mail address, if you want to hear back",
        [Length(max=254, message="Use at most 254 characters")],
    )

    def validate_words(self, field: TextAreaField) -> None:
        """Ask for words where the choice alone says nothing."""
        if self.ground.data == Ground.ELSE and not (field.data or "").strip():
            raise ValidationError("Say in a sentence what is wrong")

    def validate_email(self, field: EmailField) -> None:
        """Refuse what no mail could reach; nothing at all is fine."""
        if (field.data or "").strip() and plain(field.data or "") is None:
            raise ValidationError("Write an address like name@example.org, or none")

    @property
    def plain(self) -> str | None:
        """The address as we keep it, if one was given."""
        return plain(self.email.data or "")
