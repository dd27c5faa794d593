"""Gates on outside material; without it they skip, and say so."""

import json
from datetime import UTC, datetime

import pytest

from careers.board.feeds.feed import run
from tests.bench import evaluate_import
from tests.material import REAL
from tests.shipped import CATALOGUE

pytestmark = [
    pytest.mark.material,
    pytest.mark.skipif(
        not REAL.exists(), reason=f"{REAL} is not here: set CAREERS_MATERIAL"
    ),
]
NOW = datetime(2026, 11, 22, tzinfo=UTC)


def _report(name):
    outcome = run([REAL / name], CATALOGUE, NOW)
    jobs = list(outcome)
    return jobs, outcome.report


def test_a_feed_of_titles_gives_its_call_center_jobs(tmp_path):
    """On the labelled rows; ``make evaluate`` reads the whole feed."""
    feed = REAL / "openjobs.json"
    labelled = evaluate_import.cut_to_labels(feed, tmp_path)
    said = evaluate_import.evaluate(
        labelled, CATALOGUE, evaluate_import.rows_by_key(feed)
    )
    both = said["stratified"]["all"]
    assert both["precision"] >= 0.9
    assert both["recall"] >= 0.9
    assert said["random"]["sure"]["recall"] >= 0.9
    assert said["stratified"]["fields"]["setting"]["agreement"] >= 0.95
    assert json.dumps(said)


def test_a_blank_tail_of_seventeen_thousand_rows_is_counted():
    jobs, report = _report("emscad_rows.csv")
    assert report.skipped["blank row"] == 17_157
    assert report.fault_count == 0
    assert jobs


def test_a_city_feed_is_read_merged_and_closed():
    jobs, report = _report("nyc_jobs.csv")
    assert report.read == 3_843
    assert report.fault_count == 0
    assert report.closed == report.kept > 20
    assert report.merged > 0
    assert all(job.pay.is_stated() for job in jobs)
