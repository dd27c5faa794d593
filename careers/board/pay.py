"""What a job pays: base apart from everything that may or may not come on top."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from careers.board.said import Said


class Unit(StrEnum):
    """What a rate of pay is for."""

    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    MINUTE = "minute"
    CALL = "call"


HOURS_A_YEAR = 2080
"""Forty hours for fifty-two weeks: the convention of the US wage statistics (OEWS)."""

A_YEAR = {
    Unit.HOUR: HOURS_A_YEAR,
    Unit.DAY: 260,
    Unit.WEEK: 52,
    Unit.MONTH: 12,
    Unit.YEAR: 1,
}


@dataclass(frozen=True, slots=True)
class Pay:
    """Base pay as a range in one currency (ISO 4217) and unit, and the rest apart.

    ``bonus_earned`` is how many of 100 agents earned the bonus. ``training`` is the
    rate while training, in the same unit. ``allowances`` is money a month. ``wide``
    is why the range is wide, ``median`` what the middle agent earned, bonus and all.
    """

    low: Decimal | None = None
    high: Decimal | None = None
    currency: str | None = None
    unit: Unit | None = None
    bonus: str | None = None
    bonus_earned: int | None = None
    commission: str | None = None
    clawback: Said | None = None
    training: Decimal | None = None
    night: str | None = None
    weekend: str | None = None
    bilingual: str | None = None
    every: str | None = None
    benefits: str | None = None
    benefits_start: str | None = None
    allowances: Decimal | None = None
    hmo: str | None = None
    probation: str | None = None
    wide: str | None = None
    median: Decimal | None = None

    def is_stated(self) -> bool:
        """Whether the ad gives base pay at all."""
        return bool(self.unit and self.currency and (self.low or self.high))

    def has_bonus(self) -> bool:
        """Whether the ad promises a bonus; “None” says that there is none."""
        return bool(self.bonus) and (self.bonus or "").casefold() != "none"

    def a_year(self) -> tuple[int, int] | None:
        """Give base pay as whole money a year for full time; ``None`` if it cannot be.

        Hours by the 2,080-hour year. Talk minutes and calls have no year.
        """
        times = A_YEAR.get(self.unit) if self.unit else None
        low, high = self.low or self.high, self.high or self.low
        if times is None or low is None or high is None or not self.currency:
            return None
        return int(low * times), int(high * times)
