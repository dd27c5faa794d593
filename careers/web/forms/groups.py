"""A list of clients to be planned, with the CVs that it names."""

from collections.abc import Mapping, Sequence
from pathlib import PurePath
from typing import Any

from flask import Request
from werkzeug.datastructures import CombinedMultiDict, MultiDict
from wtforms import FileField, MultipleFileField, SelectField
from wtforms.validators import ValidationError

from careers.board.incoming.file import MOST_BYTES
from careers.people.clients.agency import Agency
from careers.web.forms.base import BaseForm
from careers.web.forms.list_file import ListFile


class GroupForm(ListFile, BaseForm):
    """The list, and the files of its column “cv”, by name."""

    agency = SelectField("For which agency?", default="")
    file = FileField("Your list: CSV or JSON Lines")
    cvs = MultipleFileField("CVs that the list names")
    files: Mapping[str, bytes] = {}

    @classmethod
    def at(cls, agencies: Sequence[Agency], *sent: MultiDict[str, Any]) -> "GroupForm":
        """Lay the form out for where somebody works; several places are asked for."""
        form = cls(CombinedMultiDict(sent)) if sent else cls()
        names = {own.slug: own.name for own in agencies}
        form.agency.choices = names if len(names) == 1 else {"": "Choose"} | names
        if len(names) == 1:
            form.agency.data = next(iter(names))
        return form

    @classmethod
    def sent(cls, request: Request, agencies: Sequence[Agency]) -> "GroupForm":
        """Take the form with its files out of a request."""
        form = cls.at(agencies, request.files, request.form)
        form.take()
        form.files = {
            base_name(one.filename): one.read(MOST_BYTES + 1)
            for one in request.files.getlist("cvs")
            if one.filename
        }
        return form

    def validate_agency(self, field: SelectField) -> None:
        """Ask rather than guess whose clients these are."""
        if not field.data:
            raise ValidationError("Choose whose clients these are")


def base_name(path: str) -> str:
    """Name a file without its folders, however they are written."""
    return PurePath(path.replace("\\", "/")).name.lower()
