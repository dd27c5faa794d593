"""A list of clients to be planned, with the CVs that it names."""

from collections.abc import Mapping
from pathlib import PurePath

from flask import Request
from werkzeug.datastructures import CombinedMultiDict
from wtforms import FileField, MultipleFileField
from wtforms.validators import ValidationError

from careers.board.incoming.file import MOST_BYTES, IncomingFile, incoming_file
from careers.errors import CareersError
from careers.web.forms.base import BaseForm


class GroupForm(BaseForm):
    """The list, and the files of its column “cv”, by name."""

    file = FileField("Your list: CSV or JSON Lines")
    cvs = MultipleFileField("CVs that the list names")
    content: bytes = b""
    name: str = ""
    read: IncomingFile | None = None
    files: Mapping[str, bytes] = {}

    @classmethod
    def sent(cls, request: Request) -> "GroupForm":
        """Take the form with its files out of a request."""
        form = cls(CombinedMultiDict([request.files, request.form]))
        if form.file.data:
            form.content = form.file.data.read(MOST_BYTES + 1)
            form.name = (form.file.data.filename or "")[:80]
        form.files = {
            base_name(one.filename): one.read(MOST_BYTES + 1)
            for one in request.files.getlist("cvs")
            if one.filename
        }
        return form

    def validate_file(self, field: FileField) -> None:
        """Take the list apart, or say what it is and what to do instead."""
        if not field.data:
            raise ValidationError("Choose a file")
        try:
            self.read = incoming_file(self.content)
        except CareersError as error:
            raise ValidationError(
                f"{error.problem} {error.remedy}".rstrip(".")
            ) from None


def base_name(path: str) -> str:
    """Name a file without its folders, however they are written."""
    return PurePath(path.replace("\\", "/")).name.lower()
