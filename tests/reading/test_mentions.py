"""What was found of each skill."""

import pytest

from careers.reading.mentions import asked_levels, counted, shown_levels
from careers.skills.gap import State, gap
from careers.skills.requirement import Requirement
from tests.reading.reading import read
from tests.shipped import CATALOGUE, reader


def test_only_what_counts_is_counted() -> None:
    doc = read("Zendesk daily. No experience with sales.")
    assert list(counted(doc)) == ["crm"]


def test_years_lift_the_skill_they_are_about() -> None:
    doc = read("6 years of customer service. Zendesk.")
    levels = shown_levels(doc)
    assert levels["customer-service"][0] > levels["crm"][0]


def test_in_a_list_a_word_belongs_to_its_own_item() -> None:
    levels = shown_levels(read("Skills\nadvanced Zendesk, sales"))
    assert (levels["crm"][0], levels["sales"][0]) == (4, 2)


@pytest.mark.parametrize(
    ("said", "level"),
    [("Basic Excel", 1), ("Excel (basic)", 1), ("Advanced Excel", 4), ("Excel", 2)],
)
def test_a_word_of_rank_is_heard_within_a_phrase(said: str, level: int) -> None:
    found = reader().profile(f"Skills\nZendesk, {said}, live chat")
    assert found.abilities["spreadsheets"].level == level
    asked = {ask.skill: ask.level for ask in reader().asks(f"Must know {said}.")}
    assert asked["spreadsheets"] == level


def test_a_certificate_called_advanced_makes_nobody_so() -> None:
    found = reader().profile("Skills\nAdvanced Excel certificate, live chat")
    assert found.abilities["spreadsheets"].level == 3


def test_the_end_of_another_word_says_nothing() -> None:
    text = "Experience\nCall center agent, 2018 - 2020\n{} {} Zendesk for orders"
    filler = "x" * (59 - len("led "))
    led, handled = (
        shown_levels(read(text.format(w, filler))) for w in ("led", "handled")
    )
    assert "leading" in led["crm"][1]
    assert "leading" not in handled["crm"][1]


def test_an_ad_asks_for_the_highest_level_it_names() -> None:
    assert asked_levels(read("Zendesk. Advanced CRM.", "ad")) == {"crm": 4}


HISTORY = """Experience
Team lead, {later}
Led calls
Call center agent, {earlier}
Used Zendesk
"""


def test_a_gap_between_jobs_changes_no_level() -> None:
    close = read(HISTORY.format(later="2012 - 2020", earlier="2010 - 2012"))
    apart = read(HISTORY.format(later="2014 - 2022", earlier="2010 - 2012"))
    assert shown_levels(close) == shown_levels(apart)
    assert "8 years of work" in shown_levels(close)["crm"][1]


LONG_AGO = """Experience
Store manager, Corner Foods, {later}
Ran a shop
Call center agent, Northbank, 1998 - 2003
Used Zendesk
{skills}
"""


def state(later: str, skills: str = "") -> State:
    person = reader().profile(LONG_AGO.format(later=later, skills=skills))
    wanted = Requirement("helpdesk-software")
    return gap(person, [wanted], CATALOGUE.skills).answers[0].state


def test_what_was_done_very_long_ago_is_partly_shown() -> None:
    assert state("2003 - 2018") is State.PARTLY
    assert state("2003 - 2012") is State.SHOWN
    assert state("2003 - 2018", "Skills\nZendesk") is State.SHOWN


def test_no_gap_makes_anything_older() -> None:
    assert state("2010 - 2025") is State.PARTLY
    assert state("2014 - 2020") is State.SHOWN


OVERLAPPING = """Experience
Bank teller, Northbank
{teller}
Counted money.
Cashier, Corner Store
2011 – 2015
Kept a till.
Agent, Larkfield
2004 – 2009
Debt collection for two clients.
"""


def test_work_since_is_the_same_whether_jobs_overlapped_or_not() -> None:
    reasons = {
        reader().profile(OVERLAPPING.format(teller=years)).abilities["debt-collection"]
        for years in ("2013 – 2019", "2015 – 2021", "2018 – 2024")
    }
    (ability,) = reasons
    assert "before the last 10 years of work" in ability.reason
    assert ability.level == 1


def test_work_beside_a_job_is_no_work_after_it() -> None:
    text = (
        "Experience\nAgent, Larkfield\n2005 – 2020\nDebt collection for two clients.\n"
        "Cashier, Corner Store\n2008 – 2018\nKept a till.\n"
    )
    ability = reader().profile(text).abilities["debt-collection"]
    assert "before the last" not in ability.reason
    assert ability.level >= 3
