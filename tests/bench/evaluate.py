"""``make evaluate``: how well texts are read, on ads of our own and outside material.

Each part says what it was measured on; a part whose material is missing says so.
"""

from collections.abc import Iterator

from tests.bench import (
    evaluate_ads,
    evaluate_cvs,
    evaluate_fields,
    evaluate_gold,
    evaluate_import,
    evaluate_screening,
)
from tests.material import MATERIAL

PARTS = (
    ("Ads of our own writing: facts, field by field", evaluate_ads.main),
    ("Real ads and city rows: facts, field by field", evaluate_fields.main),
    ("CVs of our own writing, and real ones", evaluate_cvs.main),
    (
        "Skills labelled by hand: 20 ads and 20 CVs of ours, and real",
        evaluate_gold.main,
    ),
    (
        "A real feed of 16,081 postings: which are call-center work",
        evaluate_import.main,
    ),
    (
        "Ads that cheat, of our own writing and real: the scam screen",
        evaluate_screening.main,
    ),
)


def main() -> None:
    """Run every part, and end with what was skipped."""
    skipped = list(_run())
    print()
    if not skipped:
        print("Everything was measured.")
        return
    print(f"SKIPPED, for want of material at {MATERIAL} (set CAREERS_MATERIAL):")
    for heading in skipped:
        print(f"  {heading}")


def _run() -> Iterator[str]:
    """Name the parts that could not be measured, wholly or in part."""
    for heading, measure in PARTS:
        print(f"\n{heading}\n{'=' * len(heading)}")
        if measure():
            yield heading


if __name__ == "__main__":
    main()
