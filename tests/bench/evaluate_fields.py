"""Which facts of a pasted ad are read into the form: real ads, labelled by hand.

Run: python -m tests.bench.evaluate_fields
"""

import sys
from datetime import UTC, datetime

from careers.cli.evaluating import show
from careers.evaluation.fields import report
from tests.material import REAL, ROOT
from tests.shipped import TITLES

LABELS = ROOT / "tests" / "gold" / "real_fields.jsonl"
NOW = datetime(2026, 11, 22, tzinfo=UTC)


def main() -> int:
    """Print the figures; 1 when a labelled text is not here."""
    told = report(TITLES, REAL, NOW, LABELS)
    show(told, as_json=False)
    return int(bool(told.missing))


if __name__ == "__main__":
    sys.exit(main())
