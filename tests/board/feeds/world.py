"""A small catalogue, a clock and a way to import a few bytes."""

from datetime import UTC, datetime
from pathlib import Path

from careers.board.feeds.feed import Run, run
from careers.board.job import Job
from tests.shipped import CATALOGUE

NOW = datetime(2026, 9, 1, 12, tzinfo=UTC)


def imported(folder: Path, name: str, content: bytes | str) -> tuple[list[Job], Run]:
    """Import one file and give its jobs with the finished run."""
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    outcome = run([path], CATALOGUE, NOW)
    return list(outcome), outcome
