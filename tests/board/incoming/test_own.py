from decimal import Decimal

from careers.board.incoming.own import kinds, own_facts
from careers.board.shift import ShiftKind
from tests.board.incoming.desk import FIELDS


def facts(**given):
    return own_facts(
        {name.replace("__", "."): own for name, own in given.items()}, FIELDS
    )


def test_dotted_names_and_headings_of_a_sheet_are_the_same():
    for name in ("when.starts", "When Starts", "when_starts"):
        assert own_facts({name: "08:00"}, FIELDS)[0] == {"when.starts": "08:00"}


def test_a_name_that_the_import_knows_too_is_left_to_it():
    assert own_facts({"pay unit": "per hour"}, FIELDS) == ({}, [])
    assert own_facts({"pay.unit": "hour"}, FIELDS)[0] == {"pay.unit": "hour"}


def test_the_parts_that_the_site_gives_are_taken_back():
    given = {
        "when": {"kinds": ["days"], "starts": None},
        "stated": {"pay.low": "18.25", "pay": {"high": 20}},
        "asks": {"experience": 6},
    }

    assert own_facts(given, FIELDS) == (
        {
            "when.kinds": (ShiftKind.DAYS,),
            "pay.low": Decimal("18.25"),
            "pay.high": Decimal(20),
            "asks.experience": 6,
        },
        [],
    )


def test_what_cannot_be_is_told_with_its_form_and_an_example():
    found, notes = facts(when__starts="early", when__kinds=["dawn"], work__calls=7)

    assert found == {}
    assert [note.field for note in notes] == ["when.starts", "when.kinds", "work.calls"]
    assert notes[0].remark.must
    assert "For example: 08:00." in notes[0].remark.remedy
    assert notes[0].remark.words == "early"


def test_a_fact_that_is_not_told_is_refused_all_the_same():
    _, notes = facts(home__memory="much")

    assert "Leave it out" in notes[0].remark.remedy


def test_skills_are_picked_and_never_stated_by_a_row():
    assert "asks.skills" not in kinds()
