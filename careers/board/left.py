"""What is left of an hourly pay: by what the ad states and a person’s own costs.

No figure is made up: where hours, or pay while training, are not stated and the person
does not say them either, there is none.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from careers.board.job import Job
from careers.board.pay import Unit

WEEKS = 13
"""A quarter of a year: long enough for training and a first bonus to be behind one."""

MONTHS = 3
WEEKS_A_YEAR, MONTHS_A_YEAR = 52, 12


@dataclass(frozen=True, slots=True)
class OwnCosts:
    """What a person says: hours a week, equipment once, internet a month."""

    hours: Decimal | None = None
    equipment: Decimal = Decimal(0)
    internet: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class Amount:
    """Money from a low to a high end; ``low`` is ``None``: only “up to” is known."""

    low: Decimal | None
    high: Decimal


class Caution(StrEnum):
    """What one should know of these figures before believing them."""

    UP_TO = "only the highest pay is stated"
    FROM = "only the lowest pay is stated"
    OWN_HOURS = "the hours are your own"
    NO_HOURS_SURE = "no hours are guaranteed"
    TRAINING_UNSAID = "pay while training is not stated"
    TRAINING_UNPAID = "training is not paid"


@dataclass(frozen=True, slots=True)
class Left:
    """What is left of a week of work, and of the first quarter with its training."""

    currency: str
    hours: tuple[Decimal, Decimal]
    week: Amount
    quarter: Amount | None
    cautions: tuple[Caution, ...]


def left(job: Job, own: OwnCosts) -> Left | None:
    """Reckon what is left; ``None`` when pay by the hour or the hours are not known."""
    pay, hours = job.pay, paid_hours(job, own)
    if pay.unit is not Unit.HOUR or not pay.currency or hours is None:
        return None
    high = pay.high or pay.low
    if high is None:
        return None
    rates = Amount(pay.low, high)
    internet = own.internet * MONTHS_A_YEAR / WEEKS_A_YEAR
    return Left(
        currency=pay.currency,
        hours=hours,
        week=_less(_times(rates, hours), internet),
        quarter=_quarter(job, rates, hours, own),
        cautions=tuple(_cautions(job)),
    )


def paid_hours(job: Job, own: OwnCosts) -> tuple[Decimal, Decimal] | None:
    """Tell the paid hours of a week: guaranteed, else stated, else the person’s own."""
    if job.when.hours:
        sure = Decimal(str(job.when.hours))
        return sure, sure
    if job.terms.hours:
        low, high = job.terms.hours
        return Decimal(str(low)), Decimal(str(high))
    return (own.hours, own.hours) if own.hours else None


def _quarter(
    job: Job, rates: Amount, hours: tuple[Decimal, Decimal], own: OwnCosts
) -> Amount | None:
    """Take training weeks at their own rate; unknown, they leave no figure."""
    weeks = min(Decimal(str(job.terms.class_weeks or 0)), Decimal(WEEKS))
    if weeks and job.pay.training is None:
        return None
    at_work = _times(rates, (hours[0] * (WEEKS - weeks), hours[1] * (WEEKS - weeks)))
    rate = job.pay.training or Decimal(0)
    in_class = hours[0] * weeks * rate, hours[1] * weeks * rate
    costs = own.equipment + own.internet * MONTHS
    low = None if at_work.low is None else at_work.low + in_class[0]
    return _less(Amount(low, at_work.high + in_class[1]), costs)


def _times(rates: Amount, hours: tuple[Decimal, Decimal]) -> Amount:
    low = None if rates.low is None else rates.low * hours[0]
    return Amount(low, rates.high * hours[1])


def _less(amount: Amount, costs: Decimal) -> Amount:
    low = None if amount.low is None else amount.low - costs
    return Amount(low, amount.high - costs)


def _cautions(job: Job) -> Iterator[Caution]:
    if job.pay.low is None:
        yield Caution.UP_TO
    elif job.pay.high is None:
        yield Caution.FROM
    if job.when.hours == 0:
        yield Caution.NO_HOURS_SURE
    if not (job.when.hours or job.terms.hours):
        yield Caution.OWN_HOURS
    if job.terms.class_weeks and not job.pay.training:
        unpaid = job.pay.training is not None
        yield Caution.TRAINING_UNPAID if unpaid else Caution.TRAINING_UNSAID
