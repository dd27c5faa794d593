from dataclasses import replace

from careers.board.job import Read
from careers.board.said import Said
from careers.web.facts.fact import Fact, noted, quoted, stated, yes_no
from tests import cast


def test_a_yes_or_no_carries_its_note():
    assert yes_no(None) is None
    assert yes_no(Said(True)) == "Yes"
    assert yes_no(Said(False, "never"), no="None") == "None: never"
    assert yes_no(Said(True, "One in two")) == "Yes: one in two"
    assert yes_no(Said(True, "Saturdays")) == "Yes: Saturdays"


def test_an_answer_is_not_said_twice():
    assert yes_no(Said(True, "On in meetings"), "On", "Off") == "On in meetings"


def test_rows_read_out_of_the_ad_quote_it():
    job = replace(cast.AGENT, read=(Read("pay.low", "from $18"),))

    assert quoted(job, "pay.low") == "from $18"
    assert quoted(job, "pay") == "from $18"
    assert quoted(job, "payment") is None


def test_rows_and_notes_that_say_nothing_can_be_left_out():
    assert stated([Fact("A"), Fact("B", "b")]) == (Fact("B", "b"),)
    assert noted(None, "", "x") == ("x",)
