import csv

import pytest

from tests.board.feeds.reading import faults, read, titles


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_a_sheet_may_use_any_delimiter(tmp_path, mark):
    text = (
        "\ufeff" + mark.join(["id", "title"]) + "\n" + mark.join(["1", "Agent"]) + "\n"
    )
    assert titles(read(tmp_path, text, "feed.csv")) == ["Agent"]


def test_a_cell_may_hold_line_breaks_and_nul(tmp_path):
    text = b'id,title,text\r\n1,Agent,"two\r\nlines\x00"\r\n2,Clerk,one\r\n'
    outcomes = read(tmp_path, text, "feed.csv")
    assert [one.fields["text"] for one in outcomes] == ["two\nlines", "one"]
    assert [one.line for one in outcomes] == [2, 4]


def test_a_quote_that_never_closes_costs_one_row(tmp_path):
    good = "\n".join(f"{number},Agent,text" for number in range(5000))
    outcomes = read(tmp_path, f'id,title,text\n1,"Agent,text\n{good}\n', "feed.csv")
    assert faults(outcomes) == [2]
    assert len(titles(outcomes)) == 5000


def test_a_row_with_too_many_cells_is_a_fault(tmp_path):
    outcomes = read(tmp_path, "id,title\n1,Agent, really\n2,Clerk\n", "feed.csv")
    assert faults(outcomes) == [2]
    assert titles(outcomes) == ["Clerk"]


def test_a_row_broken_in_the_middle_is_a_fault(tmp_path):
    outcomes = read(
        tmp_path, "id,title,city,text,pay\n1,Agent\n2,Clerk,a,b,c\n", "feed.csv"
    )

    assert faults(outcomes) == [2]
    assert titles(outcomes) == ["Clerk"]


def test_a_quote_open_at_the_end_of_the_file_is_told(tmp_path):
    outcomes = read(tmp_path, 'id,title\n1,Agent\n2,"Clerk\nmore', "feed.csv")

    assert faults(outcomes) == [3]
    assert "quote" in outcomes[1].problem
    assert titles(outcomes)[0] == "Agent"


def test_a_line_longer_than_any_ad_is_a_fault(tmp_path, monkeypatch):
    monkeypatch.setattr("careers.board.feeds.sheet.LONGEST", 100)
    text = f"id,title\n1,{'x' * 200}\n2,Clerk\n"

    outcomes = read(tmp_path, text, "feed.csv")

    assert faults(outcomes) == [2]
    assert titles(outcomes) == ["Clerk"]


def test_a_cell_longer_than_a_reader_takes_is_a_fault(tmp_path):
    before = csv.field_size_limit(50)
    try:
        outcomes = read(tmp_path, f"id,title\n1,{'x' * 60}\n2,Clerk\n", "feed.csv")
    finally:
        csv.field_size_limit(before)

    assert faults(outcomes) == [2]
    assert titles(outcomes) == ["Clerk"]
