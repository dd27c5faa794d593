"""What a pasted ad states beside what is read of it; labels of real ads."""

import json
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from careers.evaluation.fields import FIELDS, PAY, cases_in, half_of, report, words_of
from tests.material import REAL
from tests.shipped import CATALOGUE, TITLES

LABELS = Path(__file__).parents[1] / "gold" / "real_fields.jsonl"
NOW = datetime(2026, 11, 22, tzinfo=UTC)
AD = (
    "Customer Service Representative\n\nYou answer inbound calls from our office in"
    " Leeds. Full time, 40 hours per week. Pay: $18 per hour."
)
STATED = {
    "role": ["csr", "banking-agent"],
    "work.calls": "inbound",
    "terms.employment": "full-time",
    "terms.hours": [40, None],
    "pay.low": "18.00",
    "pay.high": "18",
    "pay.currency": "USD",
    "pay.unit": "hour",
}


def kept(folder: Path, **more: Any) -> Path:
    (folder / "one.txt").write_text(AD)
    row = {"file": "one.txt", "sha256": sha256(AD.encode()).hexdigest()}
    row |= {"half": "tune", "labels": STATED} | more
    (folder / "labels.jsonl").write_text(json.dumps(row))
    return folder / "labels.jsonl"


def measured(folder: Path, labels: Path) -> dict[str, float]:
    told = report(TITLES, folder, NOW, labels)
    return {figure.name: figure.value for figure in told.figures}


def test_one_of_several_fair_roles_will_do_and_amounts_are_numbers(
    tmp_path: Path,
) -> None:
    said = measured(tmp_path, kept(tmp_path))
    for field in STATED:
        assert said[f"{field}: stated that is read"] == 1.0, field
        assert said[f"{field}, tune half: read that is stated"] == 1.0, field


def test_what_nobody_stated_costs_precision_and_is_named(tmp_path: Path) -> None:
    fewer = {name: value for name, value in STATED.items() if name != "work.calls"}
    labels = kept(tmp_path, labels=fewer | {"asks.experience": 6})
    said = measured(tmp_path, labels)
    assert said["work.calls: read that is stated"] == 0.0
    assert said["asks.experience: stated that is read"] == 0.0
    notes = report(TITLES, tmp_path, NOW, labels).notes
    assert "work.calls, tune half: not stated read as inbound 1" in notes
    assert "asks.experience, tune half: 6 read as not stated 1" in notes


def test_shifts_and_languages_are_right_one_by_one(tmp_path: Path) -> None:
    languages = [{"code": "es", "level": "C1"}]
    labels = {"work.languages": languages, "when.kinds": ["nights"]}
    told = report(TITLES, tmp_path, NOW, kept(tmp_path, labels=labels))
    assert "work.languages, tune half: es read as not stated 1" in told.notes
    assert "when.kinds, tune half: nights read as not stated 1" in told.notes


def test_what_the_test_half_gets_wrong_is_not_told(tmp_path: Path) -> None:
    labels = kept(tmp_path, half="test", labels={"work.calls": "outbound"})
    assert report(TITLES, tmp_path, NOW, labels).notes == ()
    assert measured(tmp_path, labels)["work.calls: stated that is read"] == 0.0


def test_a_row_in_columns_is_asked_for_its_pay_alone(tmp_path: Path) -> None:
    cells = {
        "Business Title": "Call Center Representative",
        "Agency": "Library",
        "Civil Service Title": "Clerk",
        "Salary Range From": "35330",
        "Salary Range To": "43879",
        "Salary Frequency": "Annual",
    }
    lines = [",".join(cells), ",".join(cells.values())]
    (tmp_path / "rows.csv").write_text("\n".join(lines))
    pay = {"pay.low": "35330", "pay.high": "43879", "pay.unit": "year"}
    pay["pay.currency"] = "USD"
    mark = sha256(words_of(cells).encode()).hexdigest()
    labels = kept(tmp_path, file="rows.csv", row=0, sha256=mark, labels=pay)
    said = measured(tmp_path, labels)
    assert said["pay of rows: stated that is read"] == 1.0
    assert not any(name.startswith("role") for name in said)


def test_texts_that_are_gone_or_changed_are_named(tmp_path: Path) -> None:
    labels = kept(tmp_path)
    (tmp_path / "one.txt").write_text(AD + " ")
    assert "not what was labelled" in report(TITLES, tmp_path, NOW, labels).missing[0]
    (tmp_path / "one.txt").unlink()
    assert "is not in this folder" in report(TITLES, tmp_path, NOW, labels).missing[0]
    labels.unlink()
    assert "say where" in report(TITLES, tmp_path, NOW, labels).missing[0]


def test_reprints_of_an_ad_share_a_half() -> None:
    ad = "Agents wanted! " * 20
    assert half_of(ad) == half_of(f"** {ad.upper()}and more")
    assert {half_of(str(number)) for number in range(20)} == {"tune", "test"}


def test_labels_of_real_ads_hold_values_and_no_text() -> None:
    lines = LABELS.read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    assert len(rows) == 36 + 24 + 32
    for row in rows:
        asked = PAY if row["file"] == "nyc_jobs.csv" else FIELDS
        assert set(row) <= {"file", "row", "sha256", "half", "labels"}
        assert set(row["labels"]) <= set(asked)
        assert set(row["labels"].get("role", ())) <= set(CATALOGUE.roles)


@pytest.mark.material
@pytest.mark.skipif(
    not (REAL / "ads").is_dir(),
    reason="No real texts here: set CAREERS_MATERIAL to the folder that holds real.",
)
def test_every_labelled_ad_and_row_is_there_as_it_was_labelled() -> None:
    cases, missing = cases_in(REAL, LABELS)
    assert missing == []
    for case in cases:
        key = case.given.get("Job ID") or words_of(case.given)
        assert case.half == half_of(key), case.name
