"""What every job posted here says of its pay, and what it may not say."""

import re
from collections.abc import Iterator
from decimal import Decimal

from careers.board.job import Job
from careers.board.pay import Pay, Unit
from careers.board.remark import Remark, Weight
from careers.reading.ad.pay import believable, unit_for

WIDEST = 2
"""The top of a range is at most so many times its bottom, unless there is a reason."""

PAGE = "pay"


def pay_remarks(job: Job) -> Iterator[Remark]:
    """Remark on pay: stated in full, as a range that means something, base alone."""
    pay = job.pay
    yield from _missing(job)
    if pay.low is not None and pay.high is not None:
        yield from _range(pay)
    if pay.is_stated():
        yield from _period(pay)
    yield from _on_top(job)
    yield from _up_to(job.body)


def likelier_unit(pay: Pay) -> Unit | None:
    """Tell what the figures are likelier to be for; ``None`` when they fit."""
    if not (pay.unit and pay.currency) or pay.unit in (Unit.MINUTE, Unit.CALL):
        return None
    given = [figure for figure in (pay.low, pay.high) if figure]
    if not given or all(_fits(figure, pay.currency, pay.unit) for figure in given):
        return None
    guess = unit_for(given[-1], pay.currency)
    if guess and guess != pay.unit:
        return Unit(guess)
    others = (unit for unit in GUESSED if unit is not pay.unit)
    return next((u for u in others if _fits(given[-1], pay.currency, u)), None)


GUESSED = (Unit.HOUR, Unit.MONTH, Unit.YEAR)


def _fits(figure: Decimal, currency: str, unit: Unit) -> bool:
    return believable(figure, None, currency, unit.value)


def _missing(job: Job) -> Iterator[Remark]:
    pay, words = job.pay, job.was_read("pay.high") or job.was_read("pay.low") or ""
    if pay.low is None and pay.high is None:
        yield _must(
            "none",
            "The ad does not say what it pays.",
            "Give the lowest and the highest base pay, without bonus.",
        )
        return
    if pay.low is None:
        yield _must(
            "up-to",
            "It says the most one can earn, and not what one starts on.",
            "Give the lowest base pay too. If there is one rate, write it twice.",
            words,
        )
    if pay.high is None:
        yield _must(
            "open",
            "It says where pay starts, and not where it ends.",
            "Give the highest base pay too. If there is one rate, write it twice.",
            words,
        )
    if not (pay.currency and pay.unit):
        yield _must(
            "unit",
            "It does not say in which money, or for how long, the pay is.",
            "Choose the currency, and an hour, a month or a year.",
            words,
        )


def _range(pay: Pay) -> Iterator[Remark]:
    low, high = pay.low or Decimal(0), pay.high or Decimal(0)
    if high < low:
        yield _must(
            "order",
            "The highest pay is lower than the lowest.",
            "Swap them, or put one right.",
            f"{low:,f} to {high:,f}",
        )
    elif high > WIDEST * low and not pay.wide:
        yield _must(
            "wide",
            "The top is more than twice the bottom: readers cannot tell what it pays.",
            f"Narrow it, to {low:,f} to {WIDEST * low:,f} for example, or write the"
            " reason below the range: two levels, or two places.",
            f"{low:,f} to {high:,f}",
        )


def _period(pay: Pay) -> Iterator[Remark]:
    likelier = likelier_unit(pay)
    if likelier and pay.unit:
        given = pay.high or pay.low
        article = "an" if pay.unit is Unit.HOUR else "a"
        yield _must(
            "period",
            f"{given:,f} {article} {pay.unit.value} can hardly be."
            f" Did you mean {given:,f} per {likelier.value}?",
            "Choose what the pay is for again, or look for a missing point.",
            f"{given:,f} {article} {pay.unit.value}",
        )


def _on_top(job: Job) -> Iterator[Remark]:
    pay = job.pay
    on_top = f"{pay.bonus or ''} {pay.commission or ''}"
    named = ON_TARGET.search(on_top) or ON_TARGET.search(job.body)
    if named and pay.median is None and pay.bonus_earned is None:
        yield _must(
            "on-target",
            "On-target pay counts a bonus that not everybody earns.",
            "Say what the middle agent earned last year, bonus and all, or how many"
            " of 100 agents earned it.",
            named.group(),
        )
    mixed = MIXED.search(" ".join(_words_of_base(job)))
    if mixed:
        yield _must(
            "mixed",
            "Base pay and bonus seem to be one figure.",
            "Give base pay alone. The bonus has a field of its own.",
            mixed.group(),
        )


def _words_of_base(job: Job) -> Iterator[str]:
    """Give the words of base pay, and what stands right behind them."""
    for field in ("pay.low", "pay.high"):
        words = job.was_read(field)
        start = job.body.find(words) if words else -1
        if words and start >= 0:
            yield job.body[start : start + len(words) + 40].split("\n")[0]


def _up_to(text: str) -> Iterator[Remark]:
    """Refuse “up to” for pay; a bonus of up to so much is only half said."""
    for found in UP_TO.finditer(text):
        around = text[max(0, found.start() - 40) : found.end() + 40]
        if BONUS.search(around):
            continue
        yield _must(
            "up-to-words",
            "“Up to” tells the most that anybody earns.",
            "Take the words out. The range says it better.",
            " ".join(found.group().split()),
        )
        return


ON_TARGET = re.compile(r"\bOTE\b|\bon[- ]target (?:earnings|pay|bonus)", re.IGNORECASE)
MIXED = re.compile(
    r"\b(?:incl(?:uding|\.|usive of)?|with|plus included) (?:all )?(?:the )?"
    r"(?:bonus(?:es)?|commissions?|incentives?|tips)\b|\bOTE\b",
    re.IGNORECASE,
)
UP_TO = re.compile(
    r"\b(?:up to|as much as|earn up to)\s+(?:US|CA|C|A)?[$£€₱]\s?\d[\d,.]*\s?k?"
    r"(?:\s*(?:/|per|an?|p\.?)\s?(?:hour|hr|h|week|month|mo|year|annum|yr|a)\b)?",
    re.IGNORECASE,
)
BONUS = re.compile(
    r"\b(?:bonus|commission|incentive|referral|sign-?on|stipend|reimburs\w+|allowance"
    r"|tuition|differential|refund\w*|orders?|claims?|loans?|debts?|prizes?)",
    re.IGNORECASE,
)


def _must(name: str, says: str, remedy: str, words: str = "") -> Remark:
    return Remark(
        id=f"pay-{name}",
        page=PAGE,
        says=says,
        remedy=remedy,
        weight=Weight.MUST,
        words=words,
    )
