import json

from tests.board.feeds.reading import faults, read, titles

ROW = {"id": 1, "title": "Agent"}


def test_a_broken_row_in_a_list_costs_only_itself(tmp_path):
    rows = [
        '{"title": "a"}',
        '{"title": "b',
        '{"title": "c", "x": {}',
        '{"title": "d"}',
    ]
    text = "[\n  " + ",\n  ".join(rows) + "\n]"
    outcomes = read(tmp_path, text)
    assert titles(outcomes) == ["a", "d"]
    assert len(faults(outcomes)) == 2


def test_a_list_on_one_line_is_counted_by_posting(tmp_path):
    outcomes = read(tmp_path, json.dumps([ROW, {"title": "b [x] {y}"}]))
    assert [one.line for one in outcomes] == [1, 2]
    assert titles(outcomes) == ["Agent", "b [x] {y}"]


def test_a_list_may_hide_inside_a_document(tmp_path):
    assert (
        titles(read(tmp_path, json.dumps({"jobs": [ROW, ROW]}, indent=1)))
        == ["Agent"] * 2
    )


def test_values_that_are_no_postings_arefaults(tmp_path):
    outcomes = read(tmp_path, '[{"title": "a"}, ["b"], {"@graph": [{"title": "g"}]}]')
    assert titles(outcomes) == ["a", "g"]
    assert faults(outcomes) == [2]


def test_endless_nesting_is_a_fault(tmp_path):
    deep = "[" * 100_000 + "]" * 100_000
    outcomes = read(tmp_path, '{"title": "a"}\n{"title": ' + deep + '}\n{"title": "c"}')
    assert titles(outcomes) == ["a", "c"]
    assert faults(outcomes) == [2]


def test_a_line_of_many_megabytes_is_a_fault(tmp_path):
    long = json.dumps({"title": "b", "description": "x" * 10_000_000})
    outcomes = read(tmp_path, f'{{"title": "a"}}\n{long}\n{{"title": "c"}}')
    assert titles(outcomes) == ["a", "c"]
    assert faults(outcomes) == [2]


def test_a_broken_line_costs_only_itself(tmp_path):
    outcomes = read(tmp_path, '{"title": "a"}\n{"title": \n\n{"title": "c"}\n')
    assert titles(outcomes) == ["a", "c"]
    assert faults(outcomes) == [2]
