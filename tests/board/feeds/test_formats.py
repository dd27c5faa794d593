import json

import pytest

from careers.board.feeds.formats import records
from careers.board.feeds.record import Fault, Record

ROW = {"id": 1, "title": "Agent"}


def _read(tmp_path, content, name="feed.json"):
    path = tmp_path / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return list(records(path))


def _titles(outcomes):
    return [one.fields.get("title") for one in outcomes if isinstance(one, Record)]


def _faults(outcomes):
    return [one.line for one in outcomes if isinstance(one, Fault)]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_lines_of_json_may_end_in_any_way(tmp_path, newline):
    lines = [json.dumps({"title": name}) for name in "abc"]
    outcomes = _read(tmp_path, newline.join(lines), "feed.jsonl")
    assert _titles(outcomes) == ["a", "b", "c"]
    assert [one.line for one in outcomes] == [1, 2, 3]


def test_a_broken_line_costs_only_itself(tmp_path):
    outcomes = _read(tmp_path, '{"title": "a"}\n{"title": \n\n{"title": "c"}\n')
    assert _titles(outcomes) == ["a", "c"]
    assert _faults(outcomes) == [2]


def test_a_broken_row_in_a_list_costs_only_itself(tmp_path):
    rows = [
        '{"title": "a"}',
        '{"title": "b',
        '{"title": "c", "x": {}',
        '{"title": "d"}',
    ]
    text = "[\n  " + ",\n  ".join(rows) + "\n]"
    outcomes = _read(tmp_path, text)
    assert _titles(outcomes) == ["a", "d"]
    assert len(_faults(outcomes)) == 2


def test_a_list_on_one_line_is_counted_by_posting(tmp_path):
    outcomes = _read(tmp_path, json.dumps([ROW, {"title": "b [x] {y}"}]))
    assert [one.line for one in outcomes] == [1, 2]
    assert _titles(outcomes) == ["Agent", "b [x] {y}"]


def test_a_list_may_hide_inside_a_document(tmp_path):
    assert (
        _titles(_read(tmp_path, json.dumps({"jobs": [ROW, ROW]}, indent=1)))
        == ["Agent"] * 2
    )


def test_values_that_are_no_postings_are_faults(tmp_path):
    outcomes = _read(tmp_path, '[{"title": "a"}, ["b"], {"@graph": [{"title": "g"}]}]')
    assert _titles(outcomes) == ["a", "g"]
    assert _faults(outcomes) == [2]


def test_endless_nesting_is_a_fault(tmp_path):
    deep = "[" * 100_000 + "]" * 100_000
    outcomes = _read(
        tmp_path, '{"title": "a"}\n{"title": ' + deep + '}\n{"title": "c"}'
    )
    assert _titles(outcomes) == ["a", "c"]
    assert _faults(outcomes) == [2]


def test_a_line_of_many_megabytes_is_a_fault(tmp_path):
    long = json.dumps({"title": "b", "description": "x" * 10_000_000})
    outcomes = _read(tmp_path, f'{{"title": "a"}}\n{long}\n{{"title": "c"}}')
    assert _titles(outcomes) == ["a", "c"]
    assert _faults(outcomes) == [2]


def test_an_empty_file_says_so(tmp_path):
    assert "empty" in _read(tmp_path, b"")[0].problem


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_a_sheet_may_use_any_delimiter(tmp_path, mark):
    text = (
        "\ufeff" + mark.join(["id", "title"]) + "\n" + mark.join(["1", "Agent"]) + "\n"
    )
    assert _titles(_read(tmp_path, text, "feed.csv")) == ["Agent"]


def test_a_cell_may_hold_line_breaks_and_nul(tmp_path):
    text = b'id,title,text\r\n1,Agent,"two\r\nlines\x00"\r\n2,Clerk,one\r\n'
    outcomes = _read(tmp_path, text, "feed.csv")
    assert [one.fields["text"] for one in outcomes] == ["two\nlines", "one"]
    assert [one.line for one in outcomes] == [2, 4]


def test_a_quote_that_never_closes_costs_one_row(tmp_path):
    good = "\n".join(f"{number},Agent,text" for number in range(5000))
    outcomes = _read(tmp_path, f'id,title,text\n1,"Agent,text\n{good}\n', "feed.csv")
    assert _faults(outcomes) == [2]
    assert len(_titles(outcomes)) == 5000


def test_a_row_with_too_many_cells_is_a_fault(tmp_path):
    outcomes = _read(tmp_path, "id,title\n1,Agent, really\n2,Clerk\n", "feed.csv")
    assert _faults(outcomes) == [2]
    assert _titles(outcomes) == ["Clerk"]


def test_old_encodings_are_understood(tmp_path):
    assert _titles(
        _read(tmp_path, "id,title\n1,Café agent\n".encode("cp1252"), "a.csv")
    ) == ["Café agent"]
    assert _titles(
        _read(tmp_path, "id,title\n1,Café agent\n".encode("utf-16"), "b.csv")
    ) == ["Café agent"]


PAGE = """<!doctype html><title>x</title>
<script>var a = "<b>";</script>
<script type="application/ld+json">{"@type": "Organization", "name": "No job"}</script>
<script type="application/ld+json">
{"@context": "https://schema.org",
 "@graph": [{"@type": ["JobPosting"], "title": "Agent"}]}
</script>"""


def test_a_saved_page_gives_its_postings(tmp_path):
    outcomes = _read(tmp_path, PAGE, "page.html")
    assert _titles(outcomes) == ["Agent"]
    assert outcomes[0].line == 5


def test_a_page_without_a_posting_says_so(tmp_path):
    (fault,) = _read(tmp_path, "<html><p>Nothing</p></html>", "page.html")
    assert "No JobPosting" in fault.problem
