"""JSON Lines, one by one."""

import gzip
from pathlib import Path

import pytest

from careers.cli.lines import Line, Lines
from careers.errors import CareersError

GOOD = '{"id": 1, "text": "Calls"}\n\n{"id": "b", "text": "Chat"}\n'


def test_lines_are_read_plain_and_packed(tmp_path: Path) -> None:
    plain, packed = tmp_path / "a.jsonl", tmp_path / "a.jsonl.gz"
    plain.write_text(GOOD)
    packed.write_bytes(gzip.compress(GOOD.encode()))
    expected = [Line(1, "Calls"), Line("b", "Chat")]
    assert list(Lines(plain, "ads")) == list(Lines(packed, "ads")) == expected


@pytest.mark.parametrize(
    "line",
    ["{", "[1]", '{"id": 1}', '{"text": "Calls"}', '{"id": true, "text": "Calls"}'],
)
def test_a_bad_line_is_told_of_and_left_out(
    line: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "a.jsonl"
    file.write_text(f"{line}\n{GOOD}")
    assert len(list(Lines(file, "ads"))) == 2
    assert f"{file}:1: " in capsys.readouterr().err


def test_a_file_that_is_not_there_is_said_plainly(tmp_path: Path) -> None:
    with pytest.raises(CareersError, match="no file"):
        Lines(tmp_path / "none", "ads")
