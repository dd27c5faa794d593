from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careers.board.feeds.record import Fault, Record
from careers.board.incoming.file import MOST_BYTES, incoming_file
from careers.errors import CareersError

MARKS = (b"title,city\n", b'"', b"{", b"[", b"]", b"<job>", b"</job>", b"\xff\xfe")


def test_a_sheet_is_taken_apart_by_rows_and_headings():
    found = incoming_file(b"title,city\nAgent,Tucson\n\nLead,Mesa\n")

    assert [row.line for row in found.rows] == [2, 4]
    assert found.headings == ("title", "city")


def test_json_may_name_other_fields_in_each_row():
    found = incoming_file(b'[{"title": "a"}, {"city": "b"}]')

    assert found.headings == ("title", "city")


def test_a_bad_row_costs_only_itself():
    found = incoming_file(b"title,city\nAgent,Tucson\nx,y,z,w\n")

    assert [type(row) for row in found.rows] == [Record, Fault]


def test_what_no_database_can_keep_is_left_out():
    content = b'{"title": "a\\u0000\\ud800", "n": [1e999], "m": 123456789012345678901}'

    assert incoming_file(content).rows[0].fields == {
        "title": "a?",
        "n": [None],
        "m": "123456789012345678901",
    }


@pytest.mark.parametrize("deep", [25, 500, 5000])
def test_what_is_nested_without_end_costs_only_its_row(deep):
    nest = b"[" * deep + b"]" * deep
    found = incoming_file(b'[{"title":"x","a":' + nest + b'},\n{"title":"y"}]')

    assert [type(row) for row in found.rows] == [Fault, Record]


def test_lists_of_lists_without_end_are_refused():
    for deep in (300, 900, 90_000):
        with pytest.raises(CareersError):
            incoming_file(b"[" * deep + b"]" * deep)


def test_the_mark_that_disarms_a_cell_is_taken_off_again():
    assert incoming_file(b"title\n'-Care").rows[0].fields == {"title": "-Care"}


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"\xef\xbb\xbf \n", "empty"),
        (b"x" * (MOST_BYTES + 1), "larger than 5 MB"),
        (b"PK\x03\x04", "Excel file"),
        (b"\xd0\xcf\x11\xe0", "older Excel file"),
        (b"%PDF-1.4", "PDF"),
        (b"\x1f\x8b", "packed"),
        (b"{\\rtf1", "word processor"),
        (b"ab\0cd", "not text"),
        (b"title\n", "no rows"),
        (b"{broken", "No row of this file"),
        (b"title\n" + b"a\n" * 2001, "more than 2,000"),
    ],
)
def test_a_file_with_nothing_to_read_says_why_and_what_to_do(content, says):
    with pytest.raises(CareersError, match=says) as raised:
        incoming_file(content)
    assert raised.value.remedy


@given(st.lists(st.sampled_from(MARKS) | st.binary(max_size=20), max_size=9))
def test_no_bytes_at_all_raise_anything_else(parts):
    with suppress(CareersError):
        assert incoming_file(b"".join(parts)).rows
