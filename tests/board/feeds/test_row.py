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


def test_an_identifier_is_known_by_its_value_and_not_by_who_gives_it():
    given = {"@type": "PropertyValue", "name": "Headway", "value": "12"}

    assert Row({"identifier": given}).number("key") == "12"
    assert Row({"id": 7}).number("reference") == "7"


def test_an_address_is_a_key_and_no_reference():
    row = Row({"url": "https://a.example/1"})

    assert row.number("key") == "https://a.example/1"
    assert row.number("reference") == ""


def test_a_field_is_called_what_the_feed_calls_it():
    assert Row({"Job Title": "Agent"}).called("title") == "Job Title"
    assert Row({}).called("title") == ""
