from careers.board.incoming.columns import NOTHING, OURS, field_of, renamed, unknown
from tests.board.incoming.desk import FIELDS


def test_a_column_holds_what_its_name_says_or_what_was_chosen():
    assert field_of("Job Title", {}, FIELDS).name == "title"
    assert field_of("blurb", {"blurb": "description"}, FIELDS).name == "description"
    assert field_of("title", {"title": NOTHING}, FIELDS) is None
    assert field_of("blurb", {}, FIELDS) is None


def test_columns_that_nobody_has_understood_are_named():
    headings = ("title", "blurb", "shoe", "when", "home.memory", f"{OURS}state", "seen")

    assert unknown(headings, {"shoe": NOTHING}, FIELDS) == ("blurb", "seen")


def test_a_row_is_given_under_the_names_that_were_chosen():
    row = {"title": "Agent", "blurb": "You call.", "shoe": "42"}

    assert renamed(row, {"blurb": "description", "shoe": NOTHING}, FIELDS) == {
        "title": "Agent",
        "description": "You call.",
    }


def test_two_columns_of_one_meaning_are_both_kept():
    row = {"description": "One.", "blurb": "Two."}

    assert renamed(row, {"blurb": "description"}, FIELDS) == {
        "description": "One.",
        "jobdescription": "Two.",
    }


def test_a_row_without_a_chosen_column_is_left_as_it_is():
    assert renamed({"title": "a"}, {"blurb": "description"}, FIELDS) == {"title": "a"}
