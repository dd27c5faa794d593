"""A feed of titles that we wrote: the gates on real feeds, also where those are not."""

import csv
from datetime import UTC, datetime
from pathlib import Path

import pytest

from careers.board.feeds.feed import run
from tests.shipped import CATALOGUE

GOLD = Path(__file__).parents[2] / "gold" / "titles.csv"
NOW = datetime(2026, 9, 1, tzinfo=UTC)
BLANK = 17_000


@pytest.fixture(scope="module")
def labels():
    with GOLD.open(encoding="utf-8", newline="") as file:
        return {row["id"]: row for row in csv.DictReader(file)}


@pytest.fixture(scope="module")
def feed(tmp_path_factory):
    """The titles, and under them the blank tail that a spreadsheet leaves."""
    path = tmp_path_factory.mktemp("feed") / "titles.csv"
    tail = ",,,,\n" * BLANK
    path.write_text(GOLD.read_text(encoding="utf-8") + tail, encoding="utf-8")
    outcome = run([path], CATALOGUE, NOW)
    return {job.source_key: job for job in outcome}, outcome.report


def test_call_center_work_is_kept_and_other_work_is_not(labels, feed):
    jobs, report = feed

    assert set(jobs) == {key for key, row in labels.items() if row["gold_keep"] == "1"}
    assert report.fault_count == 0


def test_a_title_tells_its_role(labels, feed):
    jobs, _ = feed
    wanted = {key: row["gold_role"] for key, row in labels.items() if row["gold_role"]}

    right = sum(jobs[key].role == role for key, role in wanted.items())

    assert right >= 0.9 * len(wanted) > 15


def test_a_blank_tail_is_counted_and_costs_nothing(feed):
    _, report = feed

    assert report.skipped["blank row"] == BLANK
    assert report.read == BLANK + 48
