"""A file of many jobs: for whom, and how people apply where it does not say."""

from flask import Request
from werkzeug.datastructures import CombinedMultiDict
from wtforms import BooleanField, FileField

from careers.web.forms.base import BaseForm
from careers.web.forms.list_file import ListFile
from careers.web.forms.postings import BeginForm


class UploadForm(ListFile, BeginForm):
    """The file, and what goes for all its rows."""

    file = FileField("Your file: CSV, JSON or XML")
    here = BooleanField("Where a row does not say how to apply, people apply here")

    @classmethod
    def sent(cls, request: Request) -> "UploadForm":
        """Take the form with its file out of a request."""
        form = cls(CombinedMultiDict([request.files, request.form]))
        form.take()
        return form


class RowsForm(BaseForm):
    """What is to be done, and with which rows: those that are ticked, or all."""
