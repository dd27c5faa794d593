"""A caseload from another system: the file, and then the word to take it over."""

from flask import Request
from werkzeug.datastructures import CombinedMultiDict
from wtforms import BooleanField, FileField, HiddenField, RadioField
from wtforms.validators import ValidationError

from careers.board.incoming.file import IncomingFile, incoming_file
from careers.errors import CareersError
from careers.web.forms.base import BaseForm
from careers.web.forms.clients import HOW

MOST_BYTES = 400_000
"""Enough for two thousand clients; the preview carries it back, sealed."""


class CaseloadForm(BaseForm):
    """The file."""

    file = FileField("Your caseload: CSV")
    content: bytes = b""
    read: IncomingFile | None = None

    @classmethod
    def sent(cls, request: Request) -> "CaseloadForm":
        """Take the form with its file out of a request."""
        form = cls(CombinedMultiDict([request.files, request.form]))
        if form.file.data:
            form.content = form.file.data.read(MOST_BYTES + 1)
        return form

    def validate_file(self, field: FileField) -> None:
        """Take the file apart, or say what it is and what to do instead."""
        if not field.data:
            raise ValidationError("Choose a file")
        if len(self.content) > MOST_BYTES:
            raise ValidationError("This file is larger than 400 kB. Split it")
        try:
            self.read = incoming_file(self.content)
        except CareersError as error:
            said = f"{error.problem} {error.remedy}".rstrip(".")
            raise ValidationError(said) from None


class TakeOverForm(BaseForm):
    """The word to take them over. ``read`` is the file, sealed, as it was shown."""

    read = HiddenField()
    all_agreed = BooleanField("Every client on this list agreed to what stands above")
    how = RadioField("How?", choices=HOW, default="signed")
