"""What somebody wishes of a job, ticked and typed."""

from enum import StrEnum
from typing import Any

from wtforms import SelectField, SelectMultipleField, StringField
from wtforms.validators import Regexp
from wtforms.widgets import CheckboxInput, ListWidget

from careers.board.criteria import PayFloor
from careers.board.pay import Unit
from careers.board.place import Setting
from careers.board.shift import ShiftKind
from careers.board.terms import Employment
from careers.people.seekers.wishes import Wished
from careers.web.forms.base import BaseForm
from careers.web.forms.fields import MoneyField
from careers.web.forms.own_languages import CODES
from careers.web.forms.own_terms import WRONG
from careers.web.search.page import CURRENCIES
from careers.web.words.geography import language
from careers.web.words.labels import label

UNITS = {Unit.HOUR.value: "hour", Unit.MONTH.value: "month", Unit.YEAR.value: "year"}


class TickField(SelectMultipleField):
    """Boxes to tick; what is not among them is not taken over."""

    widget = ListWidget(prefix_label=False)
    option_widget = CheckboxInput()

    def __init__(self, words: str, choices: dict[str, str], **rest: Any) -> None:
        super().__init__(words, choices=choices, validate_choice=False, **rest)
        self._known = tuple(choices)

    @property
    def ticked(self) -> tuple[str, ...]:
        """The ticked values, in the order of the boxes."""
        return tuple(value for value in self._known if value in (self.data or ()))


def _named(kind: type[StrEnum]) -> dict[str, str]:
    return {value.value: label(value) for value in kind}


class WishesForm(BaseForm):
    """Setting, shifts, hours, languages, where somebody lives, and pay."""

    setting = TickField("On site or from home", _named(Setting))
    shift = TickField("Shifts", _named(ShiftKind))
    employment = TickField("Hours a week", _named(Employment))
    language = SelectField("In this language", validate_choice=False)
    lives = StringField(
        "Hires where I live",
        [Regexp("([A-Z]{2}(-[A-Z0-9]{1,3})?)?$", message=WRONG)],
        default="",
    )
    pay = MoneyField("Base pay at least")
    currency = SelectField(
        "Currency", choices={code: code for code in CURRENCIES}, validate_choice=False
    )
    unit = SelectField("Per", choices=UNITS, validate_choice=False)

    def __init__(self, *args: Any, **rest: Any) -> None:
        super().__init__(*args, **rest)
        named = sorted((language(code), code) for code in CODES)
        self.language.choices = [("", "Any"), *((code, name) for name, code in named)]

    @classmethod
    def of(cls, wished: Wished, lives: str) -> "WishesForm":
        """Begin with what was wished before."""
        pay = wished.pay
        return cls(
            data={
                "setting": wished.setting,
                "shift": wished.shift,
                "employment": wished.employment,
                "language": "".join(wished.language[:1]),
                "lives": wished.lives or lives,
                "pay": f"{pay.amount:f}" if pay else "",
                "currency": pay.currency if pay else CURRENCIES[0],
                "unit": pay.unit.value if pay else Unit.HOUR.value,
            }
        )

    def wished(self) -> Wished:
        """Give what is wished."""
        spoken = self.language.data if self.language.data in CODES else ""
        return Wished(
            setting=self.setting.ticked,
            shift=self.shift.ticked,
            employment=self.employment.ticked,
            language=(spoken,) if spoken else (),
            lives=self.lives.data or "",
            pay=self._floor(),
        )

    def _floor(self) -> PayFloor | None:
        if self.pay.amount is None:
            return None
        currency = self.currency.data if self.currency.data in CURRENCIES else "USD"
        unit = Unit(self.unit.data) if self.unit.data in UNITS else Unit.HOUR
        return PayFloor(self.pay.amount, currency, unit)
