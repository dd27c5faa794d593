"""Ways to begin a posting: words, a file, a role, another posting; and its buttons."""

from collections.abc import Mapping, Sequence
from typing import Any

from flask import Request
from werkzeug.datastructures import CombinedMultiDict
from wtforms import DateField, FileField, SelectField, TextAreaField
from wtforms.validators import InputRequired, ValidationError

from careers.board.feeds.pasted import looks_like_posting
from careers.errors import CareersError
from careers.web.forms.base import BaseForm
from careers.web.forms.upload import FILE, text_in, tidy

LONGEST = 20_000
"""Characters of an ad that are read."""


class BeginForm(BaseForm):
    """Who hires: asked of those who hire for several employers."""

    employer = SelectField("Employer")


class PasteForm(BeginForm):
    """The words of an ad, pasted or as a file."""

    text = TextAreaField("The words of your ad")
    file = FileField("Or a file: Word, PDF, text, or a JobPosting")
    content: bytes = b""
    file_text: str = ""
    file_error: str = ""

    @classmethod
    def sent(cls, request: Request) -> "PasteForm":
        """Take the form with its file out of a request."""
        form = cls(CombinedMultiDict([request.files, request.form]))
        if form.file.data:
            form.content = form.file.data.read(FILE + 1)
        return form

    @property
    def is_for_machines(self) -> bool:
        """Whether the file is a JobPosting."""
        return bool(self.content) and looks_like_posting(self.content)

    def words(self) -> str:
        """Give the text to read."""
        both = (tidy(self.text.data or ""), self.file_text)
        return "\n\n".join(text for text in both if text)[:LONGEST]

    def validate(
        self, extra_validators: Mapping[str, Sequence[Any]] | None = None
    ) -> bool:
        """Open the file only for somebody who was on our page."""
        if self.file.data and self["csrf_token"].validate(self):
            self._open()
        return super().validate(extra_validators)

    def validate_text(self, field: TextAreaField) -> None:
        """Refuse nothing at all."""
        if not (self.words() or self.file.data):
            raise ValidationError("Paste the words of your ad, or choose a file")

    def validate_file(self, field: FileField) -> None:
        """Refuse, kindly, what cannot be read."""
        if self.file_error:
            raise ValidationError(self.file_error)

    def _open(self) -> None:
        if self.is_for_machines:
            return
        try:
            self.file_text = text_in(self.file.data.filename or "", self.content)
        except CareersError as error:
            self.file_error = f"{error.problem} {error.remedy}".rstrip(".")


class RoleForm(BeginForm):
    """The role to begin with."""

    employer = SelectField("Employer", id="role-employer")
    role = SelectField("Role", [InputRequired("Choose a role")])


class DayForm(BaseForm):
    """A new last day."""

    until = DateField(
        "Last day to apply", [InputRequired("Give the last day, like 2026-11-30")]
    )
