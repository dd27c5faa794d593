"""Labels and texts come together, or it is said what is missing."""

import json
from hashlib import sha256
from pathlib import Path

import pytest

from careers.evaluation.labelled import (
    Case,
    Label,
    cases_in,
    counted,
    meanings,
    those_that_count,
    torn,
)

TEXTS = ("Took calls.", "Wrote letters – long ones.")


def labels_of(folder: Path, *rows: dict[str, object]) -> Path:
    path = folder / "labels.jsonl"
    said = ({"kind": "cv", "half": "tune", "labels": []} | row for row in rows)
    path.write_text("\n".join(json.dumps(row) for row in said), encoding="utf-8")
    return path


def hashed(text: str) -> str:
    return sha256(text.encode()).hexdigest()


@pytest.fixture
def pool(tmp_path):
    rows = [{"id": f"n{at}", "text_no_title": text} for at, text in enumerate(TEXTS)]
    lines = "\n".join(json.dumps(row) for row in rows)
    (tmp_path / "pool.jsonl").write_text(lines, encoding="utf-8")
    return tmp_path


def test_a_text_is_found_by_its_id_or_its_row(pool):
    ads = [{"description": text} for text in TEXTS]
    (pool / "ads.jsonl").write_text("\n".join(json.dumps(row) for row in ads))
    labels = labels_of(
        pool,
        {"file": "pool.jsonl", "id": "n1", "sha256": hashed(TEXTS[1])},
        {"file": "ads.jsonl", "row": 0, "sha256": hashed(TEXTS[0])},
    )
    cases, missing = cases_in(pool, labels)
    assert missing == []
    assert [(case.name, case.text) for case in cases] == [
        ("n1", TEXTS[1]),
        ("0", TEXTS[0]),
    ]


@pytest.mark.parametrize(
    ("row", "gap"),
    [
        ({"file": "gone.jsonl", "id": "n0"}, "is not in this folder"),
        ({"file": "pool.jsonl", "id": "n0", "sha256": hashed("!")}, "not the text"),
        ({"file": "pool.jsonl", "id": "n9"}, "not the text"),
    ],
)
def test_a_text_that_is_gone_or_changed_is_left_out_and_named(pool, row, gap):
    cases, (said,) = cases_in(pool, labels_of(pool, row))
    assert cases == []
    assert gap in said


def test_the_parts_of_an_ad_in_a_table_are_one_text(tmp_path):
    rows = ["title,description,benefits,requirements", "Agent,Take calls., ,Patience."]
    (tmp_path / "ads.csv").write_text("\n".join(rows), encoding="utf-8")
    text = "Take calls.\n\nPatience."
    row = {"file": "ads.csv", "row": 0, "kind": "ad", "sha256": hashed(text)}
    cases, missing = cases_in(tmp_path, labels_of(tmp_path, row))
    assert ([case.text for case in cases], missing) == ([text], [])


def test_a_file_of_many_texts_that_is_gone_is_named_once(tmp_path):
    rows = ({"file": "gone.jsonl", "id": f"n{at}"} for at in range(3))
    cases, missing = cases_in(tmp_path, labels_of(tmp_path, *rows))
    assert (cases, missing) == (
        [],
        ["gone.jsonl is not in this folder: it is left out."],
    )


def test_what_is_our_own_lies_beside_its_labels(pool, tmp_path_factory):
    (pool / "own.txt").write_text(TEXTS[0])
    labels = labels_of(pool, {"file": "own.txt"})
    cases, missing = cases_in(tmp_path_factory.mktemp("material"), labels)
    assert (missing, cases[0].text) == ([], TEXTS[0])


def test_a_skill_is_meant_as_it_is_meant_most_strongly():
    labels = (
        Label(0, 4, "calls", "negated"),
        Label(5, 9, "calls", "shown"),
        Label(5, 9, "letters", "wished"),
    )
    case = Case("one", "cv", "tune", TEXTS[0], labels)
    assert meanings(case) == {"calls": "shown", "letters": "wished"}
    assert those_that_count(meanings(case)) == counted(case) == {"calls"}


def test_who_was_torn_counts_neither_way():
    labels = (
        Label(0, 4, "calls", "shown"),
        Label(0, 4, "calls", "shown", torn=True),
        Label(5, 9, "letters", "shown", torn=True),
    )
    case = Case("one", "cv", "tune", TEXTS[0], labels)
    assert counted(case) == {"calls"}
    assert torn(case) == {"letters"}
