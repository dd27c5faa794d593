from dataclasses import replace

from careers.board.place import Setting, Where
from careers.board.shift import When
from careers.board.work import Calls, Channel, Work
from careers.web.facts.firsts import firsts
from tests import cast


def answers(job, zone=None):
    return {first.term: first for first in firsts(job, zone, cast.TODAY)}


def test_the_four_first_answers_on_the_readers_clock():
    own = answers(cast.MEMBER_SERVICES, "America/Phoenix")

    assert own["Base pay"].words == "$18.25 to $20.50"
    assert own["Base pay"].notes == ("an hour, before bonus",)
    assert own["Your clock"].words == "Mon to Fri, 6:00 am to 2:30 pm"
    assert own["Your clock"].notes == ("8:00 am to 4:30 pm in New York",)
    assert own["Where you may live"].words == "Arizona, Nevada or Texas"
    assert own["Calls"].words == "Inbound voice"
    assert own["Calls"].notes == ("About 45 a day",)


def test_without_the_readers_clock_it_is_the_employers():
    own = answers(cast.MEMBER_SERVICES)

    assert own["Hours"].words == "Mon to Fri, 8:00 am to 4:30 pm"
    assert own["Hours"].notes == ("The clock in New York",)


def test_an_office_is_a_place():
    own = answers(cast.AGENT)

    assert own["Where"].words == "Leeds"
    assert own["Where"].notes == ("On site",)


def test_a_silent_ad_answers_nothing_and_says_so():
    silent = replace(cast.PLANNER, work=Work(), where=Where(setting=Setting.VIRTUAL))

    assert [first.words for first in firsts(silent, None, cast.TODAY)] == [None] * 4


def test_no_calls_is_an_answer():
    chat = replace(cast.AGENT, work=Work(Calls.NONE, channels=(Channel.CHAT,)))

    assert answers(chat)["Calls"].words == "None: no phones"
    assert answers(chat)["Calls"].notes == ("Chat",)


def test_the_hours_of_the_lines_are_said_to_be_no_more_than_that():
    lines = When(zone="America/New_York", opens="08:00", closes="20:00")
    own = answers(replace(cast.AGENT, when=lines), "America/Phoenix")

    assert own["Your clock"].words == "Within 6:00 am to 6:00 pm"


def test_any_hour_is_any_hour_on_every_clock():
    around = When(zone="America/New_York", opens="00:00", closes="23:59")
    own = answers(replace(cast.AGENT, when=around), "America/Phoenix")

    assert own["Hours"].words == "At any hour"
    assert own["Hours"].notes == ()


def test_states_that_are_left_out_are_among_the_first_answers():
    where = Where(Setting.VIRTUAL, "US", allowed=("US",), excluded=("US-CA", "US-NY"))
    own = answers(replace(cast.AGENT, where=where))

    assert own["Where you may live"].words == "The US"
    assert own["Where you may live"].notes == (
        "From home",
        "Not in California or New York",
    )


def test_no_bonus_is_nothing_to_be_before():
    plain = replace(cast.AGENT, pay=replace(cast.AGENT.pay, bonus="None"))

    assert answers(plain)["Base pay"].notes[0] == "a year"
