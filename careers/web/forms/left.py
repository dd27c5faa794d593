"""Costs of working from home that only the reader knows; they travel by GET."""

from decimal import Decimal
from typing import Any

from werkzeug.datastructures import MultiDict
from wtforms import Form

from careers.board.left import OwnCosts
from careers.web.forms.fields import MoneyField

LONGEST_WEEK = 80


class CostField(MoneyField):
    """A number of hours or of money that somebody pays; none at all is fine."""

    wrong = "Enter a number, like 25"

    def pre_validate(self, form: Any) -> None:
        """Understand the number, or say how to write it."""
        if (self.data or "").strip() != "0":
            super().pre_validate(form)


class LeftForm(Form):
    """Hours a week, where the ad does not state them, and what somebody pays."""

    hours = CostField("Hours a week you would work")
    equipment = CostField("Equipment you would have to buy, once")
    internet = CostField("What better internet would cost you, a month")

    def __init__(self, typed: MultiDict[str, str]) -> None:
        super().__init__(typed)
        self.validate()

    def costs(self) -> OwnCosts:
        """Give what was said; what cannot be read costs nothing, and says so."""
        hours = self.hours.amount
        return OwnCosts(
            hours if hours and hours <= LONGEST_WEEK else None,
            self.equipment.amount or Decimal(0),
            self.internet.amount or Decimal(0),
        )
