"""A person's own text, pasted or as a file."""

from flask import Request
from werkzeug.datastructures import CombinedMultiDict
from wtforms import FileField, StringField, TextAreaField
from wtforms.validators import ValidationError

from careers.web.forms.base import BaseForm
from careers.web.forms.plain_text import FILE, WORDS, decoded, other_kind, tidy


class TextForm(BaseForm):
    """What a person says about their work. A file is added to what is pasted."""

    text = TextAreaField("Your CV, or a few lines about your work")
    file = FileField("Or a text file")
    content: bytes = b""

    @classmethod
    def sent(cls, request: Request) -> "TextForm":
        """Take the form with its file out of a request."""
        form = cls(CombinedMultiDict([request.files, request.form]))
        if form.file.data:
            form.content = form.file.data.read(FILE + 1)
        return form

    def own_text(self) -> str:
        """Give the text to read."""
        both = (tidy(self.text.data or ""), tidy(decoded(self.content)))
        return "\n\n".join(text for text in both if text)

    def validate_text(self, field: TextAreaField) -> None:
        """Refuse nothing at all, and more than anybody reads."""
        if not (self.own_text() or self.content):
            raise ValidationError("Paste your CV, or write a few lines about your work")
        if len(self.own_text()) > WORDS:
            raise ValidationError(f"Shorten the text to {WORDS:,} characters")

    def validate_file(self, field: FileField) -> None:
        """Refuse, kindly, what is not plain text."""
        if not field.data:
            return
        if len(self.content) > FILE:
            raise ValidationError("Choose a file of at most 1 MB")
        kind = other_kind(field.data.filename or "", self.content)
        if kind:
            raise ValidationError(
                f"This looks like {_a(kind)} file, which we cannot read yet."
                " Save it as .txt, or copy its text and paste it above"
            )
        if not self.own_text():
            raise ValidationError("This file is empty. Choose another, or paste text")


class SkillForm(BaseForm):
    """Which skill is not theirs."""

    skill = StringField("Skill")


def _a(kind: str) -> str:
    return f"an {kind}" if kind[0] in "aeiouAEIOU" else f"a {kind}"
