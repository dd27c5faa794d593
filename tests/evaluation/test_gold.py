"""Skills marked by hand in whole ads and CVs: ours always, real ones where they lie."""

import json
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from careers.evaluation.gold import Reading, cases_in, read_all, report
from tests.material import REAL
from tests.shipped import CATALOGUE, reader

GOLD = Path(__file__).parents[1] / "gold"
OURS, REAL_LABELS = GOLD / "own.jsonl", GOLD / "real.jsonl"
FRESH = GOLD / "fresh_cvs.jsonl"
STORIES = GOLD / "fresh_ads.labels.jsonl"
MESSY = GOLD / "messy.jsonl"
AD = "Required: Zendesk. A plus: live chat. You need 2 years of cold calling."


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def label(words: str, skill: str, strength: str, **more: float) -> dict[str, Any]:
    start = AD.index(words)
    end = start + len(words)
    return {"start": start, "end": end, "skill": skill, "strength": strength} | more


def labelled(folder: Path, *labels: dict[str, Any], half: str = "tune") -> Path:
    (folder / "one.txt").write_text(AD)
    row = {"file": "one.txt", "kind": "ad", "half": half, "labels": labels}
    row["sha256"] = sha256(AD.encode()).hexdigest()
    kept = folder / "labels.jsonl"
    kept.write_text(json.dumps(row))
    return kept


ALL = (
    label("Zendesk", "helpdesk-software", "required"),
    label("live chat", "live-chat", "preferred"),
    label("cold calling", "cold-calling", "required", years=2),
)


def test_skills_strength_and_years_that_are_read_as_marked_measure_one(
    tmp_path: Path,
) -> None:
    told = report(reader(), tmp_path, labelled(tmp_path, *ALL))
    assert {figure.value for figure in told.figures} == {1.0}
    assert any("years" in figure.name for figure in told.figures)
    assert told.missing == ()


def test_misses_and_finds_that_nobody_marked_are_named_by_skill(tmp_path: Path) -> None:
    other = label("plus", "empathy", "required")
    told = report(reader(), tmp_path, labelled(tmp_path, *ALL[1:], other))
    assert "missed in 1 ads of the tune half: empathy 1" in told.notes
    assert "not marked in 1 ads of the tune half: helpdesk-software 1" in told.notes
    assert told.figures[0].value == pytest.approx(2 / 3)


def test_what_the_test_half_misses_is_not_told(tmp_path: Path) -> None:
    told = report(reader(), tmp_path, labelled(tmp_path, ALL[0], half="test"))
    assert told.figures
    assert told.notes == ()


def test_a_skill_that_is_only_mentioned_must_not_count(tmp_path: Path) -> None:
    about = label("Zendesk", "helpdesk-software", "about")
    cases, _ = cases_in(tmp_path, labelled(tmp_path, about, *ALL[1:]))
    (found,) = read_all(reader(), cases)
    assert found.invented == {"helpdesk-software"}


def test_texts_that_are_gone_or_changed_are_named(tmp_path: Path) -> None:
    kept = labelled(tmp_path, *ALL)
    (tmp_path / "one.txt").write_text(AD + " ")
    assert (
        "not the text that was labelled" in report(reader(), tmp_path, kept).missing[0]
    )
    (tmp_path / "one.txt").unlink()
    assert "is not in this folder" in report(reader(), tmp_path, kept).missing[0]
    kept.unlink()
    assert "say where the labels are" in report(reader(), tmp_path, kept).missing[0]


def test_labels_of_real_texts_hold_places_and_no_text() -> None:
    allowed = {"start", "end", "skill", "strength", "years"}
    for row in lines(REAL_LABELS):
        assert set(row) == {"file", "kind", "sha256", "half", "labels"}
        assert all(set(each) <= allowed for each in row["labels"])
        even = sha256(row["file"].encode()).digest()[0] % 2 == 0
        assert row["half"] == ("tune" if even else "test")


@pytest.mark.parametrize("path", [OURS, REAL_LABELS], ids=["ours", "real"])
def test_twenty_ads_and_twenty_cvs_are_labelled_with_known_skills(path: Path) -> None:
    rows = lines(path)
    assert [row["kind"] for row in rows].count("ad") == len(rows) / 2 == 20
    for row in rows:
        assert {each["skill"] for each in row["labels"]} <= set(CATALOGUE.skills)


@pytest.mark.parametrize(
    "path", [OURS, STORIES, MESSY], ids=["ours", "stories", "messy"]
)
def test_labels_of_our_own_texts_quote_them(path: Path) -> None:
    cases, missing = cases_in(GOLD, path)
    assert missing == []
    for case, row in zip(cases, lines(path), strict=True):
        assert {each["skill"] for each in row["labels"]} <= set(CATALOGUE.skills)
        for each in row["labels"]:
            assert case.text[each["start"] : each["end"]] == each["quote"]


def test_every_cv_of_ours_is_labelled() -> None:
    written = {f"cvs/{path.name}" for path in (GOLD / "cvs").glob("*.txt")}
    assert written == {row["file"] for row in lines(OURS) if row["kind"] == "cv"}


@cache
def ours() -> list[Reading]:
    return read_all(reader(), cases_in(GOLD, OURS)[0])


def measured(readings: list[Reading], kind: str) -> tuple[float, float]:
    """Give the F1 of whole texts, and the share of what is found that is false."""
    sizes = [one.sizes for one in readings if one.case.kind == kind]
    both, found, marked = (sum(column) for column in zip(*sizes, strict=True))
    return 2 * both / (found + marked), (found - both) / found


@pytest.mark.parametrize("kind", ["cv", "ad"])
def test_skills_of_our_own_texts_are_found_and_few_are_made_up(kind: str) -> None:
    score, false = measured(ours(), kind)
    assert score >= 0.80
    assert false <= 0.10


# Told in stories, without the usual words: a floor under what is reached.
def test_skills_of_ads_that_tell_a_story_are_found_and_few_are_made_up() -> None:
    score, false = measured(read_all(reader(), cases_in(GOLD, STORIES)[0]), "ad")
    assert score >= 0.74
    assert false <= 0.12


# Nobody mends phrases on these, so they stay below the goal: a floor, not the aim.
def test_cvs_that_nothing_was_tuned_on_are_read() -> None:
    cases, missing = cases_in(GOLD, FRESH)
    assert missing == []
    score, false = measured(read_all(reader(), cases), "cv")
    assert score >= 0.73
    assert false <= 0.10


# Full of traps: words of skills that nobody claims. A floor, not the aim.
@pytest.mark.parametrize(
    ("kind", "least", "most_false"), [("cv", 0.71, 0.23), ("ad", 0.63, 0.20)]
)
def test_messy_texts_full_of_traps_are_read(
    kind: str, least: float, most_false: float
) -> None:
    score, false = measured(read_all(reader(), cases_in(GOLD, MESSY)[0]), kind)
    assert score >= least
    assert false <= most_false


@pytest.mark.parametrize("row", lines(FRESH), ids=lambda row: str(row["file"]))
def test_labels_of_fresh_cvs_quote_them(row: dict[str, Any]) -> None:
    text = (GOLD / row["file"]).read_text(encoding="utf-8")
    for each in row["labels"]:
        assert text[each["start"] : each["end"]] == each["quote"]
        assert each["skill"] in CATALOGUE.skills


@pytest.mark.parametrize("row", lines(FRESH), ids=lambda row: str(row["file"]))
def test_languages_of_fresh_cvs_are_read(row: dict[str, Any]) -> None:
    text = (GOLD / row["file"]).read_text(encoding="utf-8")
    assert sorted(reader().profile(text).languages) == row["languages"]


@pytest.mark.material
@pytest.mark.skipif(
    not (REAL / "cvs").is_dir(),
    reason="No real texts here: set CAREERS_MATERIAL to the folder that holds real.",
)
def test_every_labelled_real_text_is_there_as_it_was_labelled() -> None:
    cases, missing = cases_in(REAL, REAL_LABELS)
    assert missing == []
    for case in cases:
        assert all(0 <= each.start < each.end <= len(case.text) for each in case.labels)


@pytest.mark.material
@pytest.mark.skipif(
    not (REAL / "cvs").is_dir(),
    reason="No real texts here: set CAREERS_MATERIAL to the folder that holds real.",
)
@pytest.mark.parametrize(("kind", "most_false"), [("cv", 0.10), ("ad", 0.10)])
def test_skills_of_real_texts_are_found(kind: str, most_false: float) -> None:
    score, false = measured(read_all(reader(), cases_in(REAL, REAL_LABELS)[0]), kind)
    assert score >= 0.80
    assert false <= most_false


# Kept apart while the reader was mended: only figures of these were ever looked at.
@pytest.mark.material
@pytest.mark.skipif(
    not (REAL / "ranking").is_dir(),
    reason="No real texts here: set CAREERS_MATERIAL to the folder that holds real.",
)
@pytest.mark.parametrize("kind", ["cv", "ad"])
def test_skills_of_many_real_texts_are_found(kind: str) -> None:
    cases, missing = cases_in(REAL, GOLD / f"pool_{kind}s.jsonl")
    assert missing == []
    apart = [case for case in cases if case.half == "test"]
    score, false = measured(read_all(reader(), apart), kind)
    assert score >= 0.80
    assert false <= 0.10
