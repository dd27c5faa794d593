"""What material is there, and what is missing."""

import gzip
from pathlib import Path

from careers.evaluation.material import missing, rows, table, texts


def test_lines_are_read_packed_or_not(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"a": 1}\n\n{"a": 2}\n')
    (tmp_path / "a.jsonl.gz").write_bytes(gzip.compress(b'{"a": 3}'))
    assert [row["a"] for row in rows(tmp_path / "a.jsonl")] == [1, 2]
    assert rows(tmp_path / "a.jsonl.gz") == [{"a": 3}]
    assert rows(tmp_path / "none.jsonl") == []


def test_empty_rows_of_a_table_are_left_out(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("x,y\n1,2\n,\n")
    assert table(tmp_path / "a.csv") == [{"x": "1", "y": "2"}]
    assert table(tmp_path / "none.csv") == []


def test_texts_come_in_the_order_of_their_names(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text("two")
    (tmp_path / "a.txt").write_text("one")
    assert texts(tmp_path) == ["one", "two"]


def test_what_is_missing_is_said(tmp_path: Path) -> None:
    assert list(missing(tmp_path, "cvs")) == [
        "cvs is not in this folder: its figures are left out."
    ]
    (tmp_path / "cvs").mkdir()
    assert list(missing(tmp_path, "cvs")) == []
