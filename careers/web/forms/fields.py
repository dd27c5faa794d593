"""Fields that read an address as people and machines write it."""

import re
import unicodedata
from collections.abc import Collection, Sequence
from decimal import Decimal
from typing import Any

from wtforms import Field, StringField
from wtforms.validators import ValidationError

WORD = re.compile(r"[a-zA-Z0-9][a-zA-Z0-9 -]{0,47}")
MONEY = re.compile(r"\d{1,8}(\.\d{1,2})?")
MOST_TICKS = 40


class WordsField(StringField):
    """Words as a person types them: one space between, nothing unprintable."""

    def process_formdata(self, valuelist: Sequence[Any]) -> None:
        """Keep what was typed, without what no one can have meant."""
        typed = valuelist[0] if valuelist else ""
        seen = "".join(" " if _unprintable(sign) else sign for sign in typed)
        self.data = " ".join(seen.split())


class Ticks(Field):
    """The ticked values of one filter; values that cannot exist are left out."""

    def __init__(self, known: Collection[str] | None = None, **rest: Any) -> None:
        super().__init__(**rest)
        self.known = known

    def process_formdata(self, valuelist: Sequence[Any]) -> None:
        """Keep each value once, in order of the alphabet, so that links are stable."""
        self.data = tuple(sorted({value for value in valuelist if self._can_be(value)}))
        self.data = self.data[:MOST_TICKS]

    def process_data(self, value: Any) -> None:
        """Start with nothing ticked."""
        self.data = tuple(value or ())

    def _can_be(self, value: str) -> bool:
        if self.known is not None:
            return value in self.known
        return bool(WORD.fullmatch(value))


class OneOf(Field):
    """One value that fits a pattern; anything else counts as not given."""

    def __init__(self, pattern: str, *, default: str = "", **rest: Any) -> None:
        super().__init__(default=default, **rest)
        self.pattern = re.compile(pattern)

    def process_formdata(self, valuelist: Sequence[Any]) -> None:
        """Take the first value, if it can be meant."""
        value = valuelist[0].strip() if valuelist else ""
        self.data = value if self.pattern.fullmatch(value) else self.default


class WholeNumber(Field):
    """A whole number from 1 up to a most; anything else counts as not given."""

    def __init__(self, most: int, *, default: int | None = None, **rest: Any) -> None:
        super().__init__(default=default, **rest)
        self.most = most

    def process_formdata(self, valuelist: Sequence[Any]) -> None:
        """Read digits only; a number beyond the most is the most."""
        typed = valuelist[0].strip()[:18] if valuelist else ""
        number = int(typed) if re.fullmatch(r"\d+", typed) else 0
        self.data = min(number, self.most) if number else self.default


class MoneyField(StringField):
    """An amount of money as people write it: 17.50, $17.50, 1,200, 17,50."""

    amount: Decimal | None = None
    wrong = "Enter the pay as a number, like 17.50"

    def pre_validate(self, form: Any) -> None:
        """Understand the amount, or say how to write it."""
        typed = (self.data or "").strip()
        if not typed:
            return
        plain = _plain_amount(typed)
        if not MONEY.fullmatch(plain) or not Decimal(plain):
            raise ValidationError(self.wrong)
        self.amount = Decimal(plain).normalize()


def _plain_amount(typed: str) -> str:
    bare = re.sub(r"[\s$£€₱₹]|[A-Z]{3}$", "", typed)
    if re.fullmatch(r"\d+,\d{1,2}", bare):
        return bare.replace(",", ".")
    return bare.replace(",", "")


def _unprintable(sign: str) -> bool:
    return unicodedata.category(sign) in ("Cc", "Cs", "Co", "Cn")
