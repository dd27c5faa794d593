"""A small catalogue, a clock and a way to import a few bytes."""

import json
from datetime import UTC, datetime
from pathlib import Path

from careers.board.feeds.feed import Run, run
from careers.board.job import Job
from tests.shipped import CATALOGUE

NOW = datetime(2026, 9, 1, 12, tzinfo=UTC)

TEXT = (
    "You answer inbound calls from members and write short emails. Night "
    "shift, full-time. "
    "We ship a laptop. Pay: $18.25 - $20.50/hr. You must live in Ohio or Texas."
)
AD = {
    "id": "a1",
    "title": "Customer Service Representative (Remote)",
    "company": "Maple Harbor",
    "location": "Remote - US",
    "description": TEXT,
    "datePosted": "2026-08-20",
}


def imported(folder: Path, name: str, content: bytes | str) -> tuple[list[Job], Run]:
    """Import one file and give its jobs with the finished run."""
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    outcome = run([path], CATALOGUE, NOW)
    return list(outcome), outcome


def one(folder: Path, **changes: object) -> Job:
    """Import the ad with some changes, and give the job it became."""
    jobs, outcome = imported(folder, "feed.json", json.dumps([{**AD, **changes}]))
    assert len(jobs) == 1, outcome.report.lines()
    return jobs[0]
