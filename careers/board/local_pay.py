"""What open ads pay for a kind of work: country by country, never converted."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from careers.board.job import Job
from careers.board.pay import Unit


@dataclass(frozen=True, slots=True)
class LocalPay:
    """The lowest and highest base pay that some ads in one country state."""

    country: str
    currency: str
    unit: Unit
    low: Decimal
    high: Decimal
    ads: int


def local_pay(jobs: Iterable[Job]) -> tuple[LocalPay, ...]:
    """Sum up stated base pay by country, currency and unit, the most ads first.

    "Up to" alone is left out: it promises nothing.
    """
    found: dict[tuple[str, str, Unit], list[tuple[Decimal, Decimal]]] = {}
    for job in jobs:
        pay, country = job.pay, job.where.country
        if country and pay.currency and pay.unit and pay.low:
            spans = found.setdefault((country, pay.currency, pay.unit), [])
            spans.append((pay.low, pay.high or pay.low))
    ranges = (
        LocalPay(
            *key,
            min(low for low, _ in spans),
            max(high for _, high in spans),
            len(spans),
        )
        for key, spans in found.items()
    )
    return tuple(sorted(ranges, key=lambda pay: (-pay.ads, pay.country, pay.unit)))
