"""The reader on whole CVs: our own always, real ones where they lie."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.material import REAL
from tests.shipped import reader

GOLD = Path(__file__).parents[1] / "gold"
REAL_CVS = REAL / "cvs"
CASES = [
    json.loads(line)
    for line in (GOLD / "cvs.jsonl").read_text(encoding="utf-8").splitlines()
]


def text_of(case: dict[str, Any]) -> str:
    with (GOLD / "cvs" / case["file"]).open(encoding="utf-8", newline="") as file:
        return file.read()


gold = pytest.mark.parametrize("case", CASES, ids=[case["file"] for case in CASES])


@gold
def test_what_a_cv_shows_is_found_and_nothing_else_is_claimed(
    case: dict[str, Any],
) -> None:
    found = set(reader().profile(text_of(case)).abilities)
    assert set(case["expected"]) - found == set()
    assert set(case["forbidden"]) & found == set()


@gold
def test_roles_months_and_languages_are_read(case: dict[str, Any]) -> None:
    profile = reader().profile(text_of(case))
    assert profile.role == case["role"]
    assert dict(profile.months) | case["roles"] == dict(profile.months)
    assert profile.languages == case["languages"]


@gold
def test_every_find_quotes_the_cv(case: dict[str, Any]) -> None:
    text = text_of(case)
    extract = reader().extract(text, "cv")
    found = (*extract.skills, *extract.roles, *extract.languages, *extract.years)
    assert found
    assert all(text[each.start : each.end] == each.text for each in found)


@pytest.mark.material
@pytest.mark.skipif(
    not REAL_CVS.is_dir(),
    reason="No real CVs here: set CAREERS_MATERIAL to the folder that holds real/cvs.",
)
def test_real_cvs_are_read_with_valid_evidence() -> None:
    with_role = 0
    paths = sorted(REAL_CVS.glob("*.txt"))
    for path in paths:
        text = path.read_text(encoding="utf-8", errors="replace")
        profile = reader().profile(text)
        assert len(profile.abilities) >= 3, path.name
        for ability in profile.abilities.values():
            assert all(text[e.start : e.end] == e.text for e in ability.evidence)
        with_role += bool(profile.role)
    assert with_role >= 0.8 * len(paths)
