"""Limits as a cell of a sheet says them: “from home; no nights; 4 hours a week”."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from careers.pathways.limits import MOST_MONTHS, Limits, Phones

MOST_HOURS = 60
MOST_DOLLARS = 500_000


@dataclass(frozen=True, slots=True)
class SaidLimits:
    """The limits that were understood, and the words that were not."""

    limits: Limits = field(default_factory=Limits)
    unsaid: tuple[str, ...] = ()


def limits_in(cell: str) -> SaidLimits:
    """Read limits out of one cell; what is not understood is handed back in words."""
    found = SaidLimits()
    for part in re.split(r"[;,\n|/](?!\d{3})", cell):
        words = " ".join(part.lower().split()).strip(" .")
        if words and words not in NOTHING:
            limits = _understood(words, found.limits)
            found = (
                SaidLimits(limits, found.unsaid)
                if limits
                else SaidLimits(found.limits, (*found.unsaid, part.strip()))
            )
    return found


def _understood(words: str, limits: Limits) -> Limits | None:
    """Put one limit in; ``None`` when the words name none we know."""
    for pattern, take in KNOWN:
        match = pattern.search(words)
        if match:
            return take(limits, match.group(1) if pattern.groups else "")
    return None


def _hours(limits: Limits, said: str) -> Limits | None:
    return replace(limits, weekly=int(said)) if 1 <= int(said) <= MOST_HOURS else None


def _months(limits: Limits, said: str) -> Limits | None:
    fits = 1 <= int(said) <= MOST_MONTHS
    return replace(limits, months=int(said)) if fits else None


def _years(limits: Limits, said: str) -> Limits | None:
    return _months(limits, str(12 * int(said)))


def _money(limits: Limits, said: str) -> Limits | None:
    dollars = _dollars(said)
    return None if dollars is None else replace(limits, money=dollars)


def _pay(limits: Limits, said: str) -> Limits | None:
    dollars = _dollars(said)
    return replace(limits, pay=dollars) if dollars else None


def _dollars(said: str) -> int | None:
    digits = int(re.sub(r"\D", "", said))
    dollars = digits * (1000 if said.strip().endswith("k") else 1)
    return dollars if dollars <= MOST_DOLLARS else None


Take = Callable[[Limits, str], Limits | None]
SUM = r"(\d[\d,]{0,8} ?k?)\b"
KNOWN: tuple[tuple[re.Pattern[str], Take], ...] = tuple(
    (re.compile(pattern), take)
    for pattern, take in (
        (r"\b(\d{1,3}) ?(?:h|hrs?|hours?)\b", _hours),
        (r"\b(\d{1,3}) ?(?:mo|mos|months?)\b", _months),
        (r"\b(\d{1,2}) ?(?:y|yrs?|years?)\b", _years),
        (
            rf"(?:money|budget|learning|training|cost|tuition)\D*{SUM}",
            _money,
        ),
        (rf"{SUM}(?: dollars)? (?:for|to) (?:learn|train|study|tuition)", _money),
        (
            r"no (?:money|budget)|free (?:learning|training|only)|only free",
            lambda limits, _: replace(limits, money=0),
        ),
        (
            rf"(?:pay|salary|wage|earn|at least|never below|minimum|min)\D*{SUM}",
            _pay,
        ),
        (
            r"no degree|without (?:a )?degree",
            lambda limits, _: replace(limits, no_degree=True),
        ),
        (
            r"off the phones|no phones?\b|no calls|leave phones?",
            lambda limits, _: replace(limits, phones=Phones.LEAVE),
        ),
        (
            r"stay on the phones|phones? only|keep phones?",
            lambda limits, _: replace(limits, phones=Phones.STAY),
        ),
        (
            r"no (?:nights?|weekends?|evenings?)|days? only|daytime|only days",
            lambda limits, _: replace(limits, days=True),
        ),
        (
            r"\bremote\b|from home|at home|home only|virtual",
            lambda limits, _: replace(limits, remote=True),
        ),
    )
)
"""What a cell may say, the most telling first."""

NOTHING = frozenset({"no", "none", "nothing", "n", "na", "-", "–", "any"})
