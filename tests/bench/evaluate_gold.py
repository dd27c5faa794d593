"""Which skills are found in whole ads and CVs that were labelled by hand.

Run: python -m tests.bench.evaluate_gold
"""

import sys
from pathlib import Path

from careers.cli.evaluating import show
from careers.evaluation.gold import report
from tests.material import REAL
from tests.shipped import reader

GOLD = Path(__file__).parent.parent / "gold"


def main() -> int:
    """Print the figures of both; 1 when a real text is not here."""
    print("Ours")
    show(report(reader(), GOLD, GOLD / "own.jsonl"), as_json=False)
    return max(_measured(name) for name in ("real", "pool_cvs", "pool_ads"))


def _measured(name: str) -> int:
    """Print the figures of one set of real texts; 1 when one of them is not here."""
    print(f"\nReal: {name}.jsonl")
    real = report(reader(), REAL, GOLD / f"{name}.jsonl")
    show(real, as_json=False)
    return int(bool(real.missing))


if __name__ == "__main__":
    sys.exit(main())
