"""Base pay as a range; what may or may not come on top is not base pay."""

import re
from dataclasses import dataclass
from decimal import Decimal

from careers.reading.ad.found import Found, found
from careers.reading.ad.money import MONEY, Money, amount, currency_of


@dataclass(frozen=True, slots=True)
class Range:
    """A rate of pay: “up to” leaves ``low`` empty, “from” leaves ``high`` empty."""

    low: Decimal | None
    high: Decimal | None
    currency: str
    unit: str


def pay(text: str, country: str | None = None) -> Found[Range] | None:
    """Read the first believable base pay: an explicit unit beats a guessed one."""
    guessed: Found[Range] | None = None
    for match in _RANGE.finditer(text):
        before, after = _around(text, match)
        if _is_other(before, after):
            continue
        unit = _unit(before, after)
        read = _range(match, before, unit, country)
        if read and unit:
            return read
        guessed = guessed or (read if _PAY.search(before) else None)
    return guessed


def on_target(text: str) -> Found[str] | None:
    """Read on-target earnings: what the best case pays, which is not base pay."""
    match = _OTE.search(text)
    return found(match.group().strip(), match) if match else None


def believable(
    low: Decimal | None, high: Decimal | None, currency: str, unit: str
) -> bool:
    """Whether an amount can be pay for a stretch of time at all."""
    least, most = _LIMITS.get((currency, unit)) or _WIDE.get(unit, (0, 10**9))
    given = [figure for figure in (low, high) if figure is not None]
    fits = all(least <= figure <= most for figure in given)
    return (
        bool(given)
        and fits
        and (len(given) < 2 or given[0] <= given[1] <= given[0] * 6)
    )


def unit_for(figure: Decimal, currency: str) -> str | None:
    """Guess what an amount without a unit is for, by its size."""
    for unit in ("hour", "month", "year"):
        limits = _GUESS.get((currency, unit))
        if limits and limits[0] <= figure <= limits[1]:
            return unit
    return None


def _around(text: str, match: re.Match[str]) -> tuple[str, str]:
    """Give the words before an amount, in its line, and the few words after it."""
    before = text[max(0, match.start() - 60) : match.start()]
    after = text[match.end() : match.end() + 45]
    return re.split(r"[\n;•]|(?<=[a-z])[.!?] ", before)[-1], re.split(r"[\n;•]", after)[
        0
    ]


def _is_other(before: str, after: str) -> bool:
    if _OTHER_BEFORE.search(before) or _OTHER_AFTER.match(after):
        return True
    return bool(_TRAINING.search(before) and not _STAYS.search(after))


def _unit(before: str, after: str) -> str | None:
    for place, tries in ((after, _UNITS), (before, _UNITS_BEFORE)):
        for unit, pattern in tries:
            if pattern.search(place):
                return unit
    return None


def _range(
    match: re.Match[str], before: str, unit: str | None, country: str | None
) -> Found[Range] | None:
    mark = match["mark"] or match["mark2"] or match["tail"]
    currency = currency_of(mark, country)
    if not currency or not (mark or (unit and _PAY.search(before))):
        return None
    low, high = _ends(match)
    unit = unit or unit_for(low, currency)
    if unit is None:
        return None
    least, most = _open_end(low, high, before)
    if not believable(least, most, currency, unit):
        return None
    return found(Range(least, most, currency, unit), match)


def _ends(match: re.Match[str]) -> tuple[Decimal, Decimal | None]:
    thousand = match["k"] or (match["k2"] if match["high"] else None)
    low = amount(match["low"], bool(thousand))
    high = amount(match["high"], bool(match["k2"])) if match["high"] else None
    if match["k"] and not match["k2"] and high is not None and high < 1000:
        high *= 1000
    return low, high


def _open_end(
    low: Decimal, high: Decimal | None, before: str
) -> tuple[Decimal | None, Decimal | None]:
    if high is not None:
        return low, high
    if _UP_TO.search(before):
        return None, low
    return (low, None) if _FROM.search(before) else (low, low)


_RANGE = re.compile(
    rf"(?<![\w.,#])(?:(?P<mark>{Money.MARK})\s*)?(?P<low>{MONEY})(?P<k>\s?k\b)?"
    rf"(?:\s*(?:/\s?h(?:ou)?r|per hour|an hour|hourly)?\s*(?:-|–|—|to|and)\s*"
    rf"(?:(?P<mark2>{Money.MARK})\s*)?(?P<high>{MONEY})(?P<k2>\s?k\b)?)?"
    rf"(?:\s*(?P<tail>{Money.TAIL})\b)?(?![\d#%]|,\d|\.\d)",
    re.IGNORECASE,
)
_PAY = re.compile(
    r"\b(?:pay|salary|wage|rate|compensation|earn|basic|base|starting|offer)", re.I
)
_UP_TO = re.compile(r"\b(?:up to|as much as|max(?:imum)?(?: of)?|to)\s*:?\s*$", re.I)
_FROM = re.compile(
    r"\b(?:from|start(?:s|ing)?(?: pay| rate| salary)?(?: at| from| is| of)?"
    r"|at least|min(?:imum)?(?: of)?)"
    r"\s*:?\s*$",
    re.I,
)
_OTHER_BEFORE = re.compile(
    r"\b(?:bonus(?:es)?|commissions?|incentives?|referral|allowances?|stipend"
    r"|differential|premium"
    r"|reimburse\w*|training(?: pay| rate| wage)?|train at|worth|save"
    r"|discount|revenue|sales of|funding"
    r"|fee|deposit|fined?|plus(?: an?)?|additional|extra|insurance|coverage"
    r"|hmo|401|tuition|sign-?on"
    r"|raised|billion|million|ote|on[- ]target|uncapped)\b[^.,;$£₱€]{0,28}$|\+\s*$",
    re.I,
)
_OTHER_AFTER = re.compile(
    r"[^.\n]{0,12}?(?:\b(?:differential|bonus|referral|sign-?on|allowance"
    r"|stipend|premium|commission"
    r"|ote|on[- ]target|million|billion|in (?:revenue|sales|funding)|deposit"
    r"|fee|gift|reimburse\w*"
    r"|in training|during (?:\w+ )?training|while (?:in )?training|incentive"
    r"|internet|per referral|more per hour|extra"
    r"|tuition|voucher|cashback|customers|employees|people)\b)",
    re.I,
)
_TRAINING = re.compile(r"\btraining\b[^.;$£₱€]{0,50}\bpaid(?: at)?\s*$", re.I)
_STAYS = re.compile(r"\b(?:also|same|afterwards?|throughout)\b", re.I)
_OTE = re.compile(
    rf"(?:ote|on[- ]target(?: earnings)?)\s*(?:of|:|up to)?\s*"
    rf"(?:{Money.MARK})\s*{MONEY}k?(?:\s*(?:-|–|to)\s*"
    rf"(?:{Money.MARK})?\s*{MONEY}k?)?"
    rf"|(?:{Money.MARK})\s*{MONEY}k?(?:\s*(?:-|–|to)\s*"
    rf"(?:{Money.MARK})?\s*{MONEY}k?)?\s*(?:ote|on[- ]target)\b",
    re.I,
)
_UNITS = (
    ("minute", re.compile(r"^\s*(?:/|per|a)\s?(?:talk[- ]?)?min(?:ute)?\b", re.I)),
    ("call", re.compile(r"^\s*(?:/|per|a)\s?call\b", re.I)),
    (
        "hour",
        re.compile(
            r"^[\s(,]*(?:/|per|an|each)?\s?(?:hour|hr|hourly|p/?h|h)\b|^\s*/\s?h", re.I
        ),
    ),
    ("day", re.compile(r"^[\s(,]*(?:/|per|a)\s?day\b|^[\s(,]*(?:daily|p/?d)\b", re.I)),
    (
        "week",
        re.compile(
            r"^[\s(,]*(?:/|per|a|each)\s?(?:week|wk)\b|^[\s(,]*(?:weekly|pw)\b", re.I
        ),
    ),
    (
        "month",
        re.compile(
            r"^[\s(,]*(?:gross |basic |base )?(?:(?:/|per|a|each)\s?mo"
            r"(?:nth)?\b|monthly|p\.?m\.?(?!\w)|basic(?: salary| pay)? (?:per"
            r"|a) month)",
            re.I,
        ),
    ),
    (
        "year",
        re.compile(
            r"^[\s(,]*(?:(?:/|per|a|each)\s?(?:year|yr|annum)\b|annual|yearly"
            r"|p\.?\s?a\b|pa\b|base salary)",
            re.I,
        ),
    ),
)
_UNITS_BEFORE = (
    ("hour", re.compile(r"\bhourly\b|\bper hour\b", re.I)),
    ("month", re.compile(r"\bmonthly\b|\bper month\b", re.I)),
    ("year", re.compile(r"\bannual|\byearly\b|\bper (?:year|annum)\b", re.I)),
)
_WIDE = {
    "hour": (1, 500),
    "day": (5, 4000),
    "week": (20, 20000),
    "month": (100, 2_000_000),
    "year": (1000, 20_000_000),
    "minute": (0, 5),
    "call": (0, 50),
}
_LIMITS = {
    ("USD", "hour"): (5, 150),
    ("USD", "year"): (12_000, 500_000),
    ("USD", "month"): (400, 40_000),
    ("GBP", "hour"): (5, 120),
    ("GBP", "year"): (8_000, 400_000),
    ("PHP", "month"): (5_000, 500_000),
    ("PHP", "hour"): (40, 3_000),
    ("PHP", "day"): (300, 10_000),
}
_GUESS = {
    ("USD", "hour"): (7, 100),
    ("USD", "year"): (15_000, 300_000),
    ("CAD", "hour"): (10, 100),
    ("CAD", "year"): (20_000, 300_000),
    ("AUD", "hour"): (15, 120),
    ("AUD", "year"): (30_000, 300_000),
    ("GBP", "hour"): (7, 60),
    ("GBP", "year"): (10_000, 200_000),
    ("EUR", "hour"): (7, 60),
    ("EUR", "year"): (10_000, 200_000),
    ("PHP", "month"): (8_000, 250_000),
}
