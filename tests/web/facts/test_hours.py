from dataclasses import replace
from datetime import date

from careers.board.said import Said
from careers.board.shift import Overtime, Pattern, ShiftKind, When
from careers.board.terms import ClassDate, Terms
from careers.web.facts.hours import hour_facts
from tests import cast


def rows(when: When = cast.AGENT.when, terms: Terms = cast.AGENT.terms):
    job = replace(cast.AGENT, when=when, terms=terms)
    return {fact.term: fact for fact in hour_facts(job)}


def test_a_shift_is_told_on_the_employers_clock():
    facts = {fact.term: fact for fact in hour_facts(cast.MEMBER_SERVICES)}

    assert facts["Shift"].words == "Fixed days, 8:00 am to 4:30 pm in New York"
    assert facts["Days"].words == "Mon to Fri"
    assert facts["Hours a week"].words == "40 guaranteed"


def test_a_silent_ad_has_rows_that_say_so():
    assert [term for term, fact in rows().items() if fact.words is None] == [
        "Shift",
        "Days",
        "Hours a week",
        "Overtime",
        "Classes start",
        "Training",
    ]


def test_a_bid_names_what_counts():
    bid = When(pattern=Pattern.BID, rotates="every 6 months", ranked_by="quality")
    rotating = When(pattern=Pattern.ROTATING, kinds=(ShiftKind.ROTATING,))

    assert rows(bid)["Shift"].words == "By bid every 6 months, ranked by quality"
    assert rows(rotating)["Shift"].words == "Rotating"


def test_the_hours_of_the_lines_are_not_the_hours_of_the_shift():
    open_ = When(starts="08:00", ends="16:00", opens="07:00", closes="00:00")

    assert rows(open_)["Shift"].notes == (
        "The lines are open from 7:00 am to midnight.",
    )


def test_absent_by_rule_is_an_answer():
    when = When(
        overtime=Overtime.NONE, weekends=Said(False), nights=Said(True, "2 a week")
    )

    assert rows(when)["Overtime"].words == "None"
    assert rows(when)["Weekends"].words == "No"
    assert rows(when)["Nights"].words == "Yes: 2 a week"


def test_classes_are_listed_with_seats_and_the_day_checks_must_clear():
    classes = (
        ClassDate(date(2027, 1, 11), 14, date(2027, 1, 4)),
        ClassDate(date(2027, 2, 8), 1),
    )
    starts = rows(terms=Terms(classes=classes))["Classes start"]

    assert starts.words == "11 January 2027, 14 seats; 8 February 2027, 1 seat"
    assert starts.notes == ("Checks must clear by 4 January 2027.",)


def test_an_evergreen_ad_is_said_to_be_one():
    assert "all year round" in rows(terms=Terms(evergreen=True))["Start"].words


def test_the_first_weeks_are_told():
    terms = Terms(class_weeks=5, nesting_weeks=1, class_hours="9 to 5", hours=(20, 30))

    assert rows(terms=terms)["Training"].words == (
        "5 weeks of class and 1 week of nesting, with somebody beside you"
    )
    assert rows(terms=terms)["Training"].notes == ("Class hours: 9 to 5.",)
    assert rows(terms=terms)["Hours a week"].words == "20 to 30"
    assert rows(terms=Terms(class_weeks=0))["Training"].words == "No class"


def test_hours_that_nobody_guarantees_are_none():
    assert rows(When(hours=0))["Hours a week"].words == "None guaranteed"


def test_a_long_shift_is_told_in_parts():
    around = When(
        zone="America/New_York",
        pattern=Pattern.BID,
        rotates="every week",
        ranked_by="rating",
        kinds=(ShiftKind.DAYS, ShiftKind.NIGHTS),
        opens="00:00",
        closes="23:59",
    )

    assert rows(around)["Shift"].words == (
        "By bid every week, ranked by rating; days and nights; at any hour"
    )
