"""The languages somebody speaks, as they put them right."""

from collections.abc import Collection, Mapping

from werkzeug.datastructures import MultiDict
from wtforms import SelectField, StringField
from wtforms.validators import ValidationError

from careers.web.forms.base import BaseForm
from careers.web.words.geography import language

LEVELS = {
    "": "Not stated",
    "A1": "A1: a few words",
    "A2": "A2: short, simple talks",
    "B1": "B1: everyday talks",
    "B2": "B2: working in it",
    "C1": "C1: fluent",
    "C2": "C2: like a first language",
    "native": "Native: I grew up with it",
}
"""CEFR levels, the way people would say them."""

WORDS = (
    "ar bn ceb cs da de el en es fa fi fr gu he hi hmn ht hu hy id ilo it ja km ko ms"
    " nl no pa pl pt ro ru so sv sw ta te th tl tr uk ur vi yue zh"
)
CODES = tuple(WORDS.split())
"""The languages that are read in texts, by ISO 639 code."""


class LanguageForm(BaseForm):
    """One more language."""

    code = SelectField("Language", id="language", validate_choice=False)
    level = SelectField("How well", id="language-level", validate_choice=False)

    def __init__(self, sent: MultiDict[str, str] | None = None) -> None:
        super().__init__(sent)
        named = sorted((language(code), code) for code in CODES)
        self.code.choices = [("", "Choose"), *((code, name) for name, code in named)]
        self.level.choices = list(LEVELS.items())

    def validate_code(self, field: SelectField) -> None:
        """A language is chosen from the list."""
        if field.data not in CODES:
            raise ValidationError("Choose a language")

    def validate_level(self, field: SelectField) -> None:
        """A level is one of ours, or not stated."""
        if (field.data or "") not in LEVELS:
            raise ValidationError("Choose a level from the list")


class SpokenForm(BaseForm):
    """The levels of all languages; one may be ``not_mine``, another comes ``back``."""

    not_mine = StringField()
    back = StringField()

    def __init__(self, sent: MultiDict[str, str] | None = None) -> None:
        super().__init__(sent)
        self._sent: MultiDict[str, str] = sent if sent is not None else MultiDict()

    def levels(self, codes: Collection[str]) -> Mapping[str, str]:
        """Give the levels that were sent for these languages; nonsense is none."""
        found = {code: self._sent.get(f"spoken-{code}") for code in codes}
        return {code: said for code, said in found.items() if said in LEVELS}
