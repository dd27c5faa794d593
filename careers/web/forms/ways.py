"""A client's ways: kept, laid aside, noted on."""

from typing import Any

from wtforms import TextAreaField
from wtforms.validators import InputRequired, Length, ValidationError

from careers.people.clients.option import Option
from careers.web.forms.base import BaseForm
from careers.web.forms.fields import WordsField

REASON = Length(max=300, message="Use at most 300 characters")


class WayForm(BaseForm):
    """A change to one way. ``own`` is the way as it was."""

    def change(self, own: Option) -> Option:
        """Give the way as it is from now on."""
        return own.weigh()


class KeepForm(WayForm):
    """Keeping a way; against a doubt only with a reason."""

    override = WordsField("Why keep it all the same?", [REASON])

    def __init__(
        self, sent: Any = None, *, doubtful: bool = False, why: str = ""
    ) -> None:
        super().__init__(sent, override=why)
        self._doubtful = doubtful

    def validate_override(self, field: WordsField) -> None:
        """Refuse to pass over a doubt in silence."""
        if self._doubtful and not field.data:
            raise ValidationError("Say why you keep it all the same")

    def change(self, own: Option) -> Option:
        """Keep it."""
        return own.keep(self.override.data or "")


class DropForm(WayForm):
    """Laying a way aside."""

    because = WordsField(
        "Why not?",
        [InputRequired("Say why it is laid aside: the client may ask"), REASON],
    )

    def change(self, own: Option) -> Option:
        """Lay it aside."""
        return own.drop(self.because.data or "")


class NoteForm(WayForm):
    """A note on a way."""

    note = TextAreaField(
        "Note", [Length(max=1000, message="Use at most 1,000 characters")]
    )

    def change(self, own: Option) -> Option:
        """Write the note."""
        return own.noting((self.note.data or "").strip())
