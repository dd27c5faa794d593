from decimal import Decimal

import pytest

from careers.board.pay import Pay, Unit
from careers.board.screening.record import ad_of, known_of
from careers.errors import CareersError


def test_usual_names_are_understood():
    ad = ad_of(
        {
            "title": "Agent",
            "company": "Quillmere",
            "location": "US, TX, Austin",
            "description": "Calls.",
            "salary": "28,000 - 32k",
        }
    )
    assert (ad.text, ad.employer, ad.country) == ("Calls.", "Quillmere", "US")
    assert ad.pay == Pay(Decimal(28000), Decimal(32000))


def test_parts_are_read_in_the_order_of_an_ad():
    record = {
        "benefits": "Tea.",
        "company_profile": "We sell.",
        "description": "Calls.",
    }
    assert ad_of(record).text == "We sell.\n\nCalls.\n\nTea."


def test_a_text_alone_is_enough_and_nothing_is_not():
    ad = ad_of({"text": "Calls.", "employer": "", "salary": "competitive"})
    assert (ad.employer, ad.country, ad.pay) == (None, None, Pay())
    with pytest.raises(CareersError, match="no “text”"):
        ad_of({"title": "Agent"})


def test_pay_with_its_period_and_what_is_known_are_read():
    record = {
        "text": "Calls.",
        "pay": [20, 25, "USD", "hour"],
        "median": [18, "USD", "hour"],
        "known": [["Northbank", "northbank.example"]],
        "others": [["Quillmere", "one two three four five six"]],
    }
    known = known_of(record)
    assert ad_of(record).pay == Pay(Decimal(20), Decimal(25), "USD", Unit.HOUR)
    assert known.median is not None
    assert known.median.a_year() == 37440
    assert known.firms == {"Northbank": ("northbank.example",)}
    assert [copy.employer for copy in known.copies] == ["Quillmere"]


def test_a_short_first_line_is_the_title_of_a_bare_text():
    assert ad_of({"text": "Phone banker\nYou answer calls."}).title == "Phone banker"
    assert ad_of({"text": "You answer calls.\nAll day."}).title == ""
    assert ad_of({"text": "Phone banker"}).title == ""
    assert ad_of({"text": "A\nB", "title": "Agent"}).title == "Agent"
