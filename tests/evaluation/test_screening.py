import json
from pathlib import Path

import pytest

from careers import assets
from careers.board.screening.ad import Ad
from careers.board.screening.sign import load_signs
from careers.evaluation.screening import (
    at_most_false,
    half_of,
    naive_rules,
    report,
    screening_figures,
)
from tests.material import MATERIAL

GOLD = Path(__file__).parents[1] / "gold" / "screening.jsonl"
REAL = MATERIAL / "real"
SIGNS = load_signs(assets.DATA)


def test_recall_is_counted_where_few_honest_ads_score_as_high():
    honest = [(float(at) / 100, False) for at in range(20)]
    cheating = [(0.5, True), (0.18, True), (0.175, True), (0.01, True)]
    figure = at_most_false("recall", [*honest, *cheating])
    # Two of twenty may score as high: the bar is 0.17, the third highest.
    assert figure.value == 0.75
    assert figure.low <= figure.value <= figure.high
    assert figure.cases == 24


def test_nothing_to_measure_is_no_recall():
    assert at_most_false("recall", []).cases == 0
    assert at_most_false("recall", [(0.3, True)]).value == 1.0


def test_the_naive_rules_count_what_they_see():
    calm = Ad(text="You answer calls. " * 100)
    loud = Ad(text="Work from home! Earn $900 now, no experience, apply now!")
    assert naive_rules(calm) == 0
    assert naive_rules(loud) >= 6


def test_a_text_stays_in_its_half():
    assert half_of("a") == half_of("a")
    assert {half_of(str(number)) for number in range(20)} == {"tune", "test"}


def test_on_ads_of_our_own_the_screen_beats_the_naive_rules():
    cases = [json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines()]
    ours, naive, cheating, honest = screening_figures(SIGNS, cases, "all")
    assert ours.value >= 0.95
    assert ours.low > naive.high
    assert cheating.value >= 0.95
    assert honest.is_met, honest


def test_what_is_missing_is_said_and_honest_ads_are_named(tmp_path: Path):
    row = {"label": "legit", "description": "Pay the fee of $40 first."}
    (tmp_path / "scam_dev.jsonl").write_text(json.dumps(row) + "\n")
    (tmp_path / "nyc_jobs.csv").write_text(
        "Business Title,Agency,Job Description\nAgent,Library,You answer calls.\n"
    )
    told = report(SIGNS, tmp_path)
    assert any("money-from-worker" in note for note in told.notes)
    assert len(told.missing) == 2
    assert told.figures[-1].cases == 1


@pytest.mark.material
@pytest.mark.skipif(not REAL.is_dir(), reason=f"{REAL} is not here")
def test_on_real_ads_the_screen_reaches_its_targets():
    figures = {figure.name: figure for figure in report(SIGNS, REAL).figures}
    assert figures["screen: recall at 11% false alarms, all"].is_met
    assert all(each.is_met is not False for each in figures.values()), figures
