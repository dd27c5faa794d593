import json

import pytest

from tests.board.feeds.reading import read, titles


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_lines_of_json_may_end_in_any_way(tmp_path, newline):
    lines = [json.dumps({"title": name}) for name in "abc"]
    outcomes = read(tmp_path, newline.join(lines), "feed.jsonl")
    assert titles(outcomes) == ["a", "b", "c"]
    assert [one.line for one in outcomes] == [1, 2, 3]


def test_an_empty_file_says_so(tmp_path):
    assert "empty" in read(tmp_path, b"")[0].problem


def test_old_encodings_are_understood(tmp_path):
    assert titles(
        read(tmp_path, "id,title\n1,Café agent\n".encode("cp1252"), "a.csv")
    ) == ["Café agent"]
    assert titles(
        read(tmp_path, "id,title\n1,Café agent\n".encode("utf-16"), "b.csv")
    ) == ["Café agent"]
