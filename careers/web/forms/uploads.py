"""A file of many jobs: for whom, and how people apply where it does not say."""

from flask import Request
from werkzeug.datastructures import CombinedMultiDict
from wtforms import BooleanField, FileField
from wtforms.validators import ValidationError

from careers.board.incoming.file import MOST_BYTES, IncomingFile, incoming_file
from careers.errors import CareersError
from careers.web.forms.base import BaseForm
from careers.web.forms.postings import BeginForm


class UploadForm(BeginForm):
    """The file, and what goes for all its rows."""

    file = FileField("Your file: CSV, JSON or XML")
    here = BooleanField("Where a row does not say how to apply, people apply here")
    content: bytes = b""
    name: str = ""
    read: IncomingFile | None = None

    @classmethod
    def sent(cls, request: Request) -> "UploadForm":
        """Take the form with its file out of a request."""
        form = cls(CombinedMultiDict([request.files, request.form]))
        if form.file.data:
            form.content = form.file.data.read(MOST_BYTES + 1)
            form.name = (form.file.data.filename or "")[:80]
        return form

    def validate_file(self, field: FileField) -> None:
        """Take the file apart, or say what it is and what to do instead."""
        if not field.data:
            raise ValidationError("Choose a file")
        try:
            self.read = incoming_file(self.content)
        except CareersError as error:
            raise ValidationError(
                f"{error.problem} {error.remedy}".rstrip(".")
            ) from None


class RowsForm(BaseForm):
    """What is to be done, and with which rows: those that are ticked, or all."""
