import pytest

from careers.board.feeds.row import Row, is_filled


def test_a_meaning_is_found_whatever_its_name():
    row = Row(
        {
            "Business Title": " Call  agent ",
            "hiringOrganization": {"name": "Oak"},
            "": 1,
        }
    )
    assert row.line("title") == "Call agent"
    assert row.line("employer") == "Oak"
    assert row.raw("pay") is None


def test_parts_of_a_text_stand_once():
    row = Row({"description": "Calls.", "requirements": ["Kind"], "benefits": "Calls."})
    assert row.text("text") == "Calls.\n\nKind"


@pytest.mark.parametrize("value", [None, "", " N/A ", "null", float("nan"), [], {}])
def test_some_cells_hold_nothing(value):
    assert not is_filled(value)
