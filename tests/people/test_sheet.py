import csv
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careers.people.sheet import STARTS, cell, sheet


@pytest.mark.parametrize(
    "typed",
    ['=HYPERLINK("http://x")', "+1 520 555 0100", "-2", "@SUM(A1)", "\t=1", "  =1"],
)
def test_nothing_that_people_type_becomes_a_formula(typed):
    assert cell(typed) == f"'{typed}"


def test_plain_words_stay_as_they_are():
    assert cell("Ana Ruiz, Tucson") == "Ana Ruiz, Tucson"


@given(st.lists(st.lists(st.text(st.characters(codec="utf-8")), min_size=1)))
def test_every_cell_of_a_sheet_can_be_read_back_and_is_harmless(rows):
    text = sheet(rows)
    read = list(csv.reader(StringIO(text.removeprefix("\ufeff"), newline="")))
    assert text.startswith("\ufeff")
    assert len(read) == len(rows)
    assert not any(own.startswith(STARTS) for row in read for own in row)
