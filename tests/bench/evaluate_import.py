"""How well the importer finds call-center jobs in a real feed of titles.

Run: python -m tests.bench.evaluate_import [--json]
"""

import csv
import json
import random
import sys
import time
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from careers import assets
from careers.board.feeds.feed import run
from careers.board.job import Job
from careers.catalogue.catalogue import Catalogue
from tests.material import REAL

GOLD = Path(__file__).parent.parent / "gold"
FEED = REAL / "openjobs.json"
NOW = datetime(2026, 9, 1, tzinfo=UTC)
WEIGHTS = {"core": 198 / 80, "near": 1161 / 120, "rest": 14722 / 40, "random": 1.0}

Row = dict[str, str]


def labels(name: str) -> list[Row]:
    """Read one file of labels."""
    with (GOLD / f"openjobs_{name}.csv").open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


def imported(
    path: Path, catalogue: Catalogue, numbers: Mapping[str, int]
) -> tuple[dict[int, Job], dict[str, Any]]:
    """Import the feed; jobs by the row of the whole feed that they came from."""
    started = time.perf_counter()
    outcome = run([path], catalogue, NOW)
    jobs = {numbers[job.source_key]: job for job in outcome}
    report = outcome.report.as_json()
    seconds = time.perf_counter() - started
    return jobs, {**report, "rows_per_second": round(report["read"] / seconds)}


def rows_by_key(path: Path) -> dict[str, int]:
    """Number the rows of the feed by their own ids."""
    rows = json.loads(path.read_text(encoding="utf-8"))
    return {row["jobId"]: number for number, row in enumerate(rows)}


def cut_to_labels(path: Path, folder: Path) -> Path:
    """Write a feed of the labelled rows alone: enough for a gate, and quickly read."""
    rows = json.loads(path.read_text(encoding="utf-8"))
    wanted = sorted(
        {int(row["row"]) for row in labels("stratified") + labels("random")}
    )
    short = folder / path.name
    short.write_text(json.dumps([rows[number] for number in wanted]), encoding="utf-8")
    return short


def scores(rows: Iterable[Row], jobs: dict[int, Job]) -> dict[str, float]:
    """Weigh rows by stratum; precision, recall and what they rest on."""
    sums = {"tp": 0.0, "fp": 0.0, "fn": 0.0}
    for row in rows:
        cell = _cell(row["keep"] == "1", int(row["row"]) in jobs)
        if cell:
            sums[cell] += WEIGHTS[row["stratum"]]
    return {
        "precision": _share(sums["tp"], sums["tp"] + sums["fp"]),
        "recall": _share(sums["tp"], sums["tp"] + sums["fn"]),
    }


def interval(rows: list[Row], jobs: dict[int, Job]) -> dict[str, tuple[float, float]]:
    """Draw rows anew 2,000 times, within each stratum; the middle 95 of 100."""
    dice = random.Random(7)
    strata: dict[str, list[Row]] = {}
    for row in rows:
        strata.setdefault(row["stratum"], []).append(row)
    drawn = [
        scores(
            [pick for own in strata.values() for pick in dice.choices(own, k=len(own))],
            jobs,
        )
        for _ in range(2000)
    ]
    return {
        name: _middle([one[name] for one in drawn]) for name in ("precision", "recall")
    }


def fields(rows: list[Row], jobs: dict[int, Job]) -> dict[str, dict[str, float]]:
    """Compare role, calls and setting on rows that are kept and should be."""
    both = [
        (row, jobs[int(row["row"])])
        for row in rows
        if row["keep"] == "1" and int(row["row"]) in jobs
    ]
    told: dict[str, Callable[[Job], Any]] = {
        "role": lambda job: job.role,
        "calls": lambda job: job.work.calls,
        "setting": lambda job: job.where.setting,
    }
    return {name: _agreement(name, both, value) for name, value in told.items()}


def _agreement(
    name: str, both: list[tuple[Row, Job]], value: Callable[[Job], Any]
) -> dict[str, float]:
    same = sum(str(value(job) or "") == row[name] for row, job in both)
    said = [(row, job) for row, job in both if value(job)]
    right = sum(str(value(job)) == row[name] for row, job in said)
    asked = sum(bool(row[name]) for row, _ in both)
    return {
        "rows": len(both),
        "agreement": _share(same, len(both)),
        "precision": _share(right, len(said)),
        "recall": _share(right, asked),
    }


def _cell(wanted: bool, kept: bool) -> str | None:
    if wanted:
        return "tp" if kept else "fn"
    return "fp" if kept else None


def _share(part: float, whole: float) -> float:
    return round(part / whole, 3) if whole else 1.0


def _middle(values: list[float]) -> tuple[float, float]:
    ordered = sorted(values)
    return ordered[len(ordered) // 40], ordered[-len(ordered) // 40 - 1]


def halves(rows: list[Row]) -> dict[str, list[Row]]:
    """Even rows are for development, odd rows for the test."""
    return {
        "development": [row for row in rows if int(row["row"]) % 2 == 0],
        "test": [row for row in rows if int(row["row"]) % 2 == 1],
    }


def evaluate(
    path: Path, catalogue: Catalogue, numbers: Mapping[str, int]
) -> dict[str, Any]:
    """Everything we say about the importer, as data."""
    jobs, report = imported(path, catalogue, numbers)
    stratified, drawn = labels("stratified"), labels("random")
    sets = {**halves(stratified), "stratified": stratified, "random": drawn}
    said: dict[str, Any] = {"report": report}
    for name, rows in sets.items():
        sure = [row for row in rows if row["unsure"] != "1"]
        said[name] = {
            "all": {
                **scores(rows, jobs),
                "interval": interval(rows, jobs),
                "rows": len(rows),
            },
            "sure": {**scores(sure, jobs), "rows": len(sure)},
            "fields": fields(rows, jobs),
        }
    return said


def _print(said: dict[str, Any]) -> None:
    report = said["report"]
    print(f"read {report['read']}, kept {report['kept']}", end=", ")
    print(f"{report['rows_per_second']} rows a second")
    for name in ("development", "test", "stratified", "random"):
        one, sure = said[name]["all"], said[name]["sure"]
        print(f"{name}: {one['rows']} rows, {sure['rows']} of them sure")
        for figure in ("precision", "recall"):
            low, high = one["interval"][figure]
            print(f"  {figure:10} {one[figure]} ({low} to {high}), sure {sure[figure]}")
        for field, figures in said[name]["fields"].items():
            print(f"  {field:10} {figures}")


def main() -> int:
    """Print the figures, or say plainly that the material is not here."""
    if not FEED.exists():
        print(f"NOT MEASURED: {FEED} is not here. Set CAREERS_MATERIAL.")
        return 1
    said = evaluate(FEED, Catalogue.load(assets.DATA), rows_by_key(FEED))
    if "--json" in sys.argv:
        print(json.dumps(said, indent=2))
    else:
        _print(said)
    return 0


if __name__ == "__main__":
    sys.exit(main())
