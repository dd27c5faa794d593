"""Every figure in a guide is the one its source gives."""

import csv
import hashlib
import os
from pathlib import Path

import pytest

CITED = Path(__file__).parent / "forecasts.csv"
CHECKSUM = "d5f4b3379c77b962c869f0449151ae3e50e808e84f63b216c8f84b4eadc34f7b"
TABLES = Path(os.environ.get("CAREERS_MATERIAL", "../shared")) / "facts" / "bls"
PROJECTIONS = TABLES / "employment_projections_2024_2034_all.csv"


def rows(path: Path, code: str) -> dict[str, dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return {row[code]: row for row in csv.DictReader(file)}


@pytest.fixture
def figures(catalogue):
    return [
        figure
        for guide in catalogue.guides.values()
        for part in guide.part
        for figure in part.figures
    ]


def test_forecasts_in_guides_are_copied_exactly(figures):
    cited = rows(CITED, "code")
    assert {figure.code for figure in figures} == cited.keys()
    for figure in figures:
        assert figure.change == float(cited[figure.code]["change"])
        assert figure.occupation == cited[figure.code]["title"]
        assert (figure.country, figure.period) == ("US", "2024–34")


def test_openings_said_in_a_sentence_are_those_of_the_table(catalogue):
    openings = float(rows(CITED, "code")["43-4051"]["openings"]) * 1000
    (numbers,) = (part for part in catalogue.guides["ai"].part if part.figures)
    assert f"about {openings:,.0f} openings a year" in " ".join(numbers.text)


def test_guides_and_roles_say_the_same_of_one_occupation(catalogue, figures):
    change = {figure.code: figure.change for figure in figures}
    for role in catalogue.roles.values():
        if role.outlook and role.outlook.code in change:
            assert role.outlook.change == change[role.outlook.code]


def test_the_repeated_forecasts_were_not_touched():
    assert hashlib.sha256(CITED.read_bytes()).hexdigest() == CHECKSUM


@pytest.mark.material
@pytest.mark.skipif(
    not PROJECTIONS.exists(),
    reason=f"{PROJECTIONS} is not here: forecasts were compared with a copy only",
)
def test_the_repeated_forecasts_are_those_of_the_table():
    official = rows(PROJECTIONS, "SOC")
    for code, row in rows(CITED, "code").items():
        assert official[code]["Title"] == row["title"]
        assert official[code]["Employment Percent Change, 2024-2034"] == row["change"]
        told = official[code]["Occupational Openings, 2024-2034 Annual Average"]
        assert told == row["openings"]
