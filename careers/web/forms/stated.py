"""Fields that hold a fact of a job, or nothing: not stated is an answer."""

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from enum import StrEnum
from typing import Any

from wtforms import SelectField, SelectMultipleField, StringField
from wtforms.validators import ValidationError
from wtforms.widgets import CheckboxInput, ListWidget, RadioInput, TimeInput

from careers.board.said import Said
from careers.web.forms.fields import MoneyField
from careers.web.words.labels import label as words_of

UNSAID = "Not stated"


def chosen_from(choices: Mapping[str, str | Mapping[str, str]]) -> Any:
    """Offer values with their words, or groups of them, as WTForms wants it."""
    return dict(choices)


class OneWord(SelectField):
    """One of some words, such as a currency, a role or a time zone."""

    def process_data(self, value: Any) -> None:
        """Choose the word of a draft."""
        self.data = value or ""

    @property
    def stated(self) -> str | None:
        """Give the word; ``None``: not stated."""
        return self.data or None


class OneFact(SelectField):
    """One value of an enum, chosen from a list."""

    def __init__(
        self,
        label: str,
        kind: type[StrEnum],
        *,
        names: Mapping[str, str] | None = None,
        **rest: Any,
    ) -> None:
        self.kind = kind
        own = names or {value.value: words_of(value) for value in kind}
        first = {} if names else {"": UNSAID}
        super().__init__(label, choices=chosen_from({**first, **own}), **rest)

    @property
    def stated(self) -> StrEnum | None:
        """Give the value; ``None``: not stated."""
        return self.kind(self.data) if self.data else None

    def process_data(self, value: Any) -> None:
        """Choose the value of a draft."""
        self.data = value.value if isinstance(value, StrEnum) else value or ""


class OneShown(OneFact):
    """One value of an enum, all of them in sight."""

    widget = ListWidget(prefix_label=False)
    option_widget = RadioInput()


class ManyFacts(SelectMultipleField):
    """Several values of an enum, or of words with labels."""

    widget = ListWidget(prefix_label=False)
    option_widget = CheckboxInput()

    def __init__(
        self, label: str, kind: type[StrEnum] | dict[str, str], **rest: Any
    ) -> None:
        self.kind = kind
        if isinstance(kind, dict):
            self.known = kind
        else:
            self.known = {value.value: words_of(value) for value in kind}
        super().__init__(label, choices=chosen_from(self.known), **rest)

    @property
    def stated(self) -> tuple[str, ...] | None:
        """Give the values in their usual order; ``None``: not stated."""
        chosen = [value for value in self.known if value in (self.data or ())]
        if isinstance(self.kind, dict):
            return tuple(chosen) or None
        return tuple(map(self.kind, chosen)) or None

    def process_data(self, value: Any) -> None:
        """Tick the values of a draft."""
        self.data = [str(getattr(one, "value", one)) for one in value or ()]


class YesNo(SelectField):
    """Yes, no, or not stated; what a draft adds in words is kept with its yes."""

    def __init__(self, label: str, **rest: Any) -> None:
        own = {"": UNSAID, "yes": "Yes", "no": "No"}
        super().__init__(label, choices=chosen_from(own), **rest)

    def process_data(self, value: Any) -> None:
        """Choose what a draft says."""
        self.before: Said | bool | None = value
        yes = value.yes if isinstance(value, Said) else value
        self.data = {True: "yes", False: "no"}.get(yes, "")

    @property
    def stated(self) -> Said | None:
        """Give the answer, with the words it had."""
        if not self.data:
            return None
        said, before = Said(self.data == "yes"), self.before
        if isinstance(before, Said) and before.yes == said.yes:
            return before
        return said


class PlainYesNo(YesNo):
    """Yes, no, or not stated, without words."""

    @property
    def plain(self) -> bool | None:
        """Give the bare answer."""
        return {"yes": True, "no": False}.get(self.data)


class WordsFact(StringField):
    """A few words, or nothing."""

    @property
    def stated(self) -> str | None:
        """Give the words, with single spaces."""
        return " ".join((self.data or "").split()) or None


class MoneyFact(MoneyField):
    """An amount of money, or nothing."""

    def process_data(self, value: Any) -> None:
        """Write the amount of a draft as people do."""
        self.data = _amount(value) if isinstance(value, Decimal) else value

    @property
    def stated(self) -> Decimal | None:
        """Give the amount."""
        return self.amount


class NumberFact(StringField):
    """A number within limits, or nothing."""

    def __init__(self, label: str, least: float, most: float, **rest: Any) -> None:
        super().__init__(label, **rest)
        self.least, self.most = least, most
        self.number: float | None = None

    def process_data(self, value: Any) -> None:
        """Write the number of a draft without idle zeros."""
        self.data = "" if value is None else f"{value:g}"

    def pre_validate(self, form: Any) -> None:
        """Understand the number, or say how to write it."""
        typed = (self.data or "").strip().replace(",", ".")
        if not typed:
            return
        if not re.fullmatch(r"\d{1,6}(\.\d{1,2})?", typed):
            raise ValidationError(f"Enter {self.label.text.lower()} as a number")
        if not self.least <= float(typed) <= self.most:
            raise ValidationError(
                f"Enter {self.label.text.lower()} between {self.least:g} and"
                f" {self.most:g}"
            )
        self.number = float(typed)

    @property
    def stated(self) -> float | None:
        """Give the number as it is."""
        return self.number


class WholeFact(NumberFact):
    """A whole number within limits, or nothing."""

    @property
    def stated(self) -> int | None:
        """Give the number."""
        return None if self.number is None else round(self.number)


class ClockFact(StringField):
    """A time of the day, or nothing. Browsers send it as “08:00”."""

    widget = TimeInput()
    at: str | None = None

    def process_formdata(self, valuelist: Sequence[Any]) -> None:
        """Keep hours and minutes of what was typed."""
        self.data = valuelist[0].strip()[:8] if valuelist else ""

    def pre_validate(self, form: Any) -> None:
        """Understand the time, or say how to write it."""
        typed = (self.data or "")[:5]
        if typed and not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", typed):
            raise ValidationError(f"Write {self.label.text.lower()} like 08:30")
        self.at = typed or None

    @property
    def stated(self) -> str | None:
        """Give the time."""
        return self.at


def _amount(value: Decimal) -> str:
    """Write cents in full: 20.50, and none where there are none."""
    if value == value.to_integral_value():
        return f"{value:.0f}"
    exact = value == value.quantize(CENT)
    return f"{value.quantize(CENT):f}" if exact else f"{value.normalize():f}"


CENT = Decimal("0.01")
