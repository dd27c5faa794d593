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
