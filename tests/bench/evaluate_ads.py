"""How well ads of our own writing are read, field by field.

Run: python -m tests.bench.evaluate_ads [--json]
"""

import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from careers import assets
from careers.catalogue.catalogue import Catalogue
from careers.reading.ad.reader import read_ad
from careers.reading.ad.role import Titles

GOLD = Path(__file__).parent.parent / "gold" / "ads.jsonl"
TODAY = date(2026, 9, 1)
PRESENCE = ("home.room", "pay.hmo")
"""Fields whose words may differ: that they were found is what counts."""

NOT_LABELLED = frozenset(
    {
        "when.days",
        "when.rotates",
        "when.ranked_by",
        "when.overtime",
        "when.training",
        "where.region",
        "pay.bonus",
        "pay.commission",
        "pay.every",
        "terms.seats",
    }
)
"""Fields that nobody labelled."""

Ad = dict[str, Any]
Figures = dict[str, dict[str, float]]


def ads(half: str) -> list[Ad]:
    """Read one half of the ads: “tune” was looked at while writing, “test” was not."""
    lines = GOLD.read_text(encoding="utf-8").splitlines()
    return [ad for ad in map(json.loads, lines) if ad["half"] == half]


def read(ad: Ad, titles: Titles) -> dict[str, Any]:
    """Read one ad into values that compare with the gold ones."""
    facts = read_ad(ad["text"], titles, title=ad["title"], today=TODAY)
    return {
        field: plain(field, fact.value)
        for field, fact in facts.items()
        if field not in NOT_LABELLED
    }


def plain(field: str, value: Any) -> Any:
    """Write a value the way the gold file does; order does not matter."""
    if field in PRESENCE:
        return bool(value)
    if field == "work.languages":
        return frozenset(map(_language, value))
    if isinstance(value, (tuple, list)) and field != "terms.hours":
        return frozenset(map(str, value))
    if field.startswith(("pay.", "terms.", "home.", "asks.", "hiring.")) and _is_figure(
        value
    ):
        return Decimal(str(value))
    return tuple(map(float, value)) if isinstance(value, (tuple, list)) else value


def _language(one: Any) -> tuple[str, bool]:
    if isinstance(one, str):
        return one.rstrip("?").split(":")[0], not one.endswith("?")
    return one.code, one.essential


def _is_figure(value: Any) -> bool:
    if isinstance(value, bool):
        return False
    return (
        isinstance(value, (int, float, Decimal))
        or str(value).replace(".", "", 1).isdigit()
    )


def figures(chosen: Iterable[Ad], titles: Titles) -> Figures:
    """Count field by field: right, read at all, stated at all."""
    counts: dict[str, dict[str, int]] = defaultdict(
        lambda: {"right": 0, "read": 0, "said": 0}
    )
    for ad in chosen:
        gold = {
            field: plain(field, value)
            for field, value in ad["gold"].items()
            if field not in NOT_LABELLED
        }
        own = read(ad, titles)
        for field in gold.keys() | own.keys():
            _count(counts[field], gold.get(field), own.get(field))
    return {field: _shares(count) for field, count in sorted(counts.items())}


def _count(count: dict[str, int], gold: Any, own: Any) -> None:
    count["right"] += own is not None and own == gold
    count["read"] += own is not None
    count["said"] += gold is not None


def _shares(count: Mapping[str, int]) -> dict[str, float]:
    return {
        "precision": round(count["right"] / count["read"], 3) if count["read"] else 1.0,
        "recall": round(count["right"] / count["said"], 3) if count["said"] else 1.0,
        "read": count["read"],
        "said": count["said"],
    }


def errors(chosen: Iterable[Ad], titles: Titles) -> Iterable[str]:
    """Tell every difference, for the half that may be looked at."""
    for ad in chosen:
        own = read(ad, titles)
        for field in ad["gold"].keys() | own.keys():
            gold = plain(field, ad["gold"][field]) if field in ad["gold"] else None
            if gold != own.get(field):
                yield f"{ad['id']} {field}: {gold} but read {own.get(field)}"


def main() -> int:
    """Print the figures of both halves."""
    titles = Titles.of(Catalogue.load(assets.DATA).roles.values())
    said = {half: figures(ads(half), titles) for half in ("tune", "test")}
    if "--json" in sys.argv:
        print(json.dumps(said, indent=2))
        return 0
    for half, by_field in said.items():
        print(half)
        for field, one in by_field.items():
            print(
                f"  {field:22} precision {one['precision']:.2f}"
                f"  recall {one['recall']:.2f}  of {one['said']:.0f}"
            )
    return 0


if __name__ == "__main__":
    sys.exit(main())
