"""Copy the figures and codes that ``data/`` cites out of the tables they come from.

Run it from the project's folder after citing something new::

    CAREERS_MATERIAL=../shared python -m tests.catalogue.cite

It writes ``cited.csv`` (pay and outlook) and ``codes.csv`` (codes that skills and
credentials name), and says the checksums to put into the tests.
"""

import csv
import hashlib
import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from careers import assets
from careers.catalogue.catalogue import Catalogue

HERE = Path(__file__).parent
FACTS = Path(os.environ.get("CAREERS_MATERIAL", "../shared")) / "facts"
YEAR = "2024"
PERCENTILES = {
    "p10": "A_PCT10", "p25": "A_PCT25", "p50": "A_MEDIAN",
    "p75": "A_PCT75", "p90": "A_PCT90",
}  # fmt: skip
PROSPECTS = {
    "change": "Employment Percent Change, 2024-2034",
    "openings": "Occupational Openings, 2024-2034 Annual Average",
    "entry": "Typical Entry-Level Education",
}
ELEMENTS = ("skills_relevant", "knowledge_relevant", "work_styles_relevant")

Row = dict[str, str]


def main() -> None:
    """Write both files and say their checksums."""
    codes = {
        role.pay.code for role in Catalogue.load(assets.DATA).roles.values() if role.pay
    }
    _write("cited.csv", cited(codes))
    _write("codes.csv", known())


def cited(codes: Iterable[str]) -> list[Row]:
    """Copy the wages and the prospects of some occupations."""
    wages = {
        row["OCC_CODE"]: row
        for row in rows("bls/oews_national_2020_2024_detailed.csv")
        if row["YEAR_MAY"] == YEAR
    }
    projected = {
        row["SOC"]: row for row in rows("bls/employment_projections_2024_2034_all.csv")
    }
    return [
        {"code": code, "year": YEAR}
        | {name: wages[code][column] for name, column in PERCENTILES.items()}
        | {name: projected[code][column] for name, column in PROSPECTS.items()}
        for code in sorted(codes)
    ]


def known() -> list[Row]:
    """List every code that ``data/`` may name: elements, skills, credentials."""
    found = {*_elements(), *_essentials(), *_credentials()}
    return [{"list": name, "code": code} for name, code in sorted(found)]


def rows(path: str) -> list[Row]:
    """Read one table of the material."""
    with (FACTS / path).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def _elements() -> Iterator[tuple[str, str]]:
    for table in ELEMENTS:
        yield from (("onet", row["Element ID"]) for row in rows(f"onet/{table}.csv"))


def _essentials() -> Iterator[tuple[str, str]]:
    for row in rows("esco/occupation_skill_relations_call_centre.csv"):
        if row["relationType"] == "essential":
            yield "esco", row["skillUri"]


def _credentials() -> Iterator[tuple[str, str]]:
    for row in rows("credentials.csv"):
        yield "credential", row["CERT_NAME"].strip()


def _write(name: str, table: list[Row]) -> None:
    path = HERE / name
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(table[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(table)
    sys.stdout.write(f"{name} {hashlib.sha256(path.read_bytes()).hexdigest()}\n")


if __name__ == "__main__":
    main()
