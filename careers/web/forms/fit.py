"""A person's own text, pasted or as a file."""

from collections.abc import Mapping, Sequence
from typing import Any

from flask import Request
from werkzeug.datastructures import CombinedMultiDict
from wtforms import FileField, StringField, TextAreaField
from wtforms.validators import ValidationError

from careers.errors import CareersError
from careers.people.seekers.anonymous import AnonymousProfile
from careers.web.context import catalogue
from careers.web.forms.base import BaseForm
from careers.web.forms.own_file import handed_back
from careers.web.forms.upload import FILE, WORDS, text_in, tidy


class TextForm(BaseForm):
    """What a person says about their work. A file is added to what is pasted."""

    text = TextAreaField("Your CV, or a few lines about your work")
    file = FileField("Or a file: Word, PDF, text or JSON Resume")
    content: bytes = b""
    file_text: str = ""
    file_error: str = ""
    handed: AnonymousProfile | None = None
    """What somebody took with them from here, and brought back."""

    @classmethod
    def sent(cls, request: Request) -> "TextForm":
        """Take the form with its file out of a request."""
        form = cls(CombinedMultiDict([request.files, request.form]))
        if form.file.data:
            form.content = form.file.data.read(FILE + 1)
        return form

    def own_text(self) -> str:
        """Give the text to read."""
        both = (tidy(self.text.data or ""), self.file_text)
        return "\n\n".join(text for text in both if text)

    def validate(
        self, extra_validators: Mapping[str, Sequence[Any]] | None = None
    ) -> bool:
        """Open the file only for somebody who was on our page."""
        if self.file.data and self["csrf_token"].validate(self):
            self._open()
        return super().validate(extra_validators)

    def validate_text(self, field: TextAreaField) -> None:
        """Refuse nothing at all, and more than anybody reads."""
        if not (self.own_text() or self.file.data):
            raise ValidationError("Paste your CV, or write a few lines about your work")
        if len(self.own_text()) > WORDS:
            raise ValidationError(f"Shorten the text to {WORDS:,} characters")

    def validate_file(self, field: FileField) -> None:
        """Refuse, kindly, what cannot be read."""
        if self.file_error:
            raise ValidationError(self.file_error)

    def _open(self) -> None:
        self.handed = handed_back(self.content, catalogue())
        if self.handed:
            self.file_text = self.handed.text
            return
        try:
            self.file_text = text_in(self.file.data.filename or "", self.content)
        except CareersError as error:
            self.file_error = f"{error.problem} {error.remedy}".rstrip(".")


class SkillForm(BaseForm):
    """Which skill is meant."""

    skill = StringField("Skill")
