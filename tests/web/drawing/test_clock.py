from datetime import date

from careers.board.shift import When
from careers.web.drawing.clock import picture

NOVEMBER = date(2026, 11, 22)
DAY = When(zone="America/New_York", starts="08:00", ends="16:30")
NIGHT = When(zone="America/New_York", starts="20:00", ends="04:30")


def test_a_day_shift_is_one_bar_on_each_clock():
    drawn = picture(DAY, "America/Phoenix", NOVEMBER)

    assert [row.name for row in drawn.rows] == ["Theirs: New York", "Yours: Phoenix"]
    assert [row.bars for row in drawn.rows] == [((120, 127.5),), ((90, 127.5),)]
    assert [row.yours for row in drawn.rows] == [False, True]


def test_a_night_shift_is_cut_in_two_at_midnight():
    (theirs,) = picture(NIGHT, None, NOVEMBER).rows

    assert theirs.bars == ((300, 60), (0, 67.5))


def test_a_shift_that_ends_at_midnight_is_one_bar():
    late = When(zone="Asia/Manila", starts="15:00", ends="00:00")

    assert picture(late, None, NOVEMBER).rows[0].bars == ((225, 135),)


def test_an_american_day_is_a_night_in_manila():
    drawn = picture(DAY, "Asia/Manila", NOVEMBER)

    assert drawn.says == (
        "The shift runs 8:00 am to 4:30 pm in New York,"
        " which is 9:00 pm to 5:30 am in Manila."
    )


def test_the_next_change_of_clocks_is_said_with_the_new_hours():
    assert picture(DAY, "America/Phoenix", NOVEMBER).change == (
        "From 14 March 2027, when New York changes its clocks and Phoenix does not:"
        " 5:00 am to 1:30 pm."
    )


def test_the_reader_may_be_the_one_whose_clock_changes():
    manila = When(zone="Asia/Manila", starts="08:00", ends="17:00")

    assert "when London changes its clocks and Manila does not" in (
        picture(manila, "Europe/London", NOVEMBER).change
    )


def test_clocks_that_change_together_have_nothing_to_say():
    assert picture(DAY, "America/New_York", NOVEMBER).change == ""


def test_hours_that_are_not_stated_are_not_drawn():
    assert picture(When(zone="Asia/Manila"), "Asia/Manila", NOVEMBER) is None


def test_the_hours_of_the_lines_are_drawn_as_such():
    lines = When(zone="Asia/Manila", opens="20:00", closes="08:00")

    assert picture(lines, None, NOVEMBER).says == (
        "Shifts lie within 8:00 pm to 8:00 am in Manila."
    )


def test_lines_that_never_close_fill_the_day():
    lines = When(zone="Asia/Manila", opens="06:00", closes="06:00")

    assert picture(lines, None, NOVEMBER).rows[0].bars == ((90, 270), (0, 90))


def test_any_hour_needs_no_picture():
    around = When(zone="America/New_York", opens="00:00", closes="23:59")

    assert picture(around, "America/Phoenix", NOVEMBER) is None
