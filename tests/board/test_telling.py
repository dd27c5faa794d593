from dataclasses import replace

from careers.board.job import Read
from careers.board.telling import told
from tests import cast


def test_what_was_read_stands_apart_with_its_words():
    job = replace(cast.AGENT, read=(Read("work.calls", "Answer calls"),))

    plain = told(job)

    assert plain["read"] == {
        "work.calls": {"value": "inbound", "words": "Answer calls"}
    }
    assert plain["stated"]["work.channels"] == ("voice", "chat")
    assert "work.calls" not in plain["stated"]


def test_what_is_not_stated_is_left_out_and_none_is_not():
    stated = told(cast.PLANNER)["stated"]

    assert stated["work.calls"] == "none"
    assert "pay.low" not in stated
    assert "asks.skills" not in stated
    assert told(cast.MEMBER_SERVICES)["stated"]["asks.skills"][0]["level"] == 2
