import pytest

from careers.board.ad_desk.loud import loud


def ids(title, body="We take calls."):
    return [remark.id for remark in loud(title, body)]


@pytest.mark.parametrize(
    ("title", "body", "rule"),
    [
        ("URGENT HIRING AGENTS", "Calm words.", "loud-capitals"),
        ("Agent", "Apply now!!! We wait.", "loud-marks"),
        ("Agent", "***WORK*** from home", "loud-marks"),
        ("AGENTS", "Calm words.", "loud-title"),
        ("Agent", "\u2b50 Pay \u2b50 Team \u2b50 Fun \u2b50", "loud-signs"),
    ],
)
def test_shouting_is_quoted(title, body, rule):
    assert rule in ids(title, body)


@pytest.mark.parametrize(
    "body", ["We use CRM and QA tools.", "Join us! It is good.", "Paid in USD, W-2."]
)
def test_letters_of_the_trade_are_no_shouting(body):
    assert ids("Customer service agent", body) == []
