"""A caseload from another system: the file, and then the word to take it over."""

from flask import Request
from werkzeug.datastructures import CombinedMultiDict
from wtforms import BooleanField, FileField, HiddenField, RadioField
from wtforms.validators import ValidationError

from careers.web.forms.base import BaseForm
from careers.web.forms.clients import HOW
from careers.web.forms.list_file import ListFile

MOST_BYTES = 400_000
"""Enough for two thousand clients; the preview carries it back, sealed."""


class CaseloadForm(ListFile, BaseForm):
    """The file."""

    file = FileField("Your caseload: CSV")
    most = MOST_BYTES

    @classmethod
    def sent(cls, request: Request) -> "CaseloadForm":
        """Take the form with its file out of a request."""
        form = cls(CombinedMultiDict([request.files, request.form]))
        form.take()
        return form

    def validate_file(self, field: FileField) -> None:
        """Take the list apart, as far as a preview can carry it."""
        if len(self.content) > MOST_BYTES:
            raise ValidationError("This file is larger than 400 kB. Split it")
        super().validate_file(field)


class TakeOverForm(BaseForm):
    """The word to take them over. ``read`` is the file, sealed, as it was shown."""

    read = HiddenField()
    all_agreed = BooleanField("Every client on this list agreed to what stands above")
    how = RadioField("How?", choices=HOW, default="signed")
