"""The codes that the lists we cite really hold, from a copy that is always here."""

import csv
from pathlib import Path

PATH = Path(__file__).parent / "codes.csv"


def codes(list_: str) -> set[str]:
    """Name the codes of one list: ``onet``, ``esco`` or ``credential``."""
    with PATH.open(encoding="utf-8", newline="") as file:
        return {row["code"] for row in csv.DictReader(file) if row["list"] == list_}
