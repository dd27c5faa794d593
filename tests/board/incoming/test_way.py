import pytest

from careers.board.feeds.row import Row
from careers.board.incoming.way import is_way, way_of


def test_a_row_that_gives_no_way_takes_that_of_the_upload():
    assert way_of(Row({}), here=True).is_here
    assert way_of(Row({"directApply": True}), here=False).address is None


def test_a_row_may_say_that_people_apply_here():
    assert way_of(Row({"applyUrl": "Here"}), here=False).is_here


@pytest.mark.parametrize(
    "way", ["https://jobs.larkfield.example/1", "mailto:a@b.example", "a@b.example"]
)
def test_links_and_mail_are_ways(way):
    assert way_of(Row({"applyUrl": way}), here=True).address == way


@pytest.mark.parametrize(
    "way",
    [
        "call us",
        "javascript:alert(1)",
        "https://",
        "https://[",
        "https://localhost",
        "https://a.example/" + "x" * 500,
        "https://a .example",
    ],
)
def test_all_else_is_none_and_must_be_mended(way):
    assert not is_way(way)
    (note,) = way_of(Row({"applyUrl": way}), here=True).notes
    assert (note.field, note.remark.must) == ("applyUrl", True)
