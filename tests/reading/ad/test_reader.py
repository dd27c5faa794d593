from datetime import date

from careers.reading.ad.reader import read_ad
from tests.shipped import TITLES

TEXT = (
    "You answer inbound calls in Tampa, FL. $17 an hour, full-time. Class of 5 seats."
)


def test_every_fact_carries_words_of_the_ad():
    facts = read_ad(TEXT, TITLES, title="Call Center Agent", today=date(2026, 9, 1))
    assert facts["work.calls"].value == "inbound"
    assert facts["where.region"].value == "US-FL"
    assert facts["pay.low"].value == 17
    assert facts["role"].value == "csr"
    assert all(fact.words in f"{TEXT} Call Center Agent" for fact in facts.values())


def test_an_empty_ad_says_nothing():
    assert read_ad("", TITLES, today=date(2026, 9, 1)) == {}


def test_a_book_is_not_read_to_its_end():
    facts = read_ad("x " * 40_000 + TEXT, TITLES, today=date(2026, 9, 1))
    assert facts == {}


def test_a_role_can_have_one_way_of_calls():
    facts = read_ad(
        "", TITLES, title="GTM Development Representative", today=date(2026, 9, 1)
    )
    assert facts["work.calls"].value == "outbound"


def test_the_right_to_work_tells_the_country_where_nothing_else_does():
    alone, placed = (
        read_ad(text, TITLES, today=date(2026, 9, 1))
        for text in (
            "Must be authorized to work in the US.",
            "Our office is in Manila. You must have a work permit.",
        )
    )
    assert alone["where.right_to_work"].value is True
    assert alone["where.country"].value == "US"
    assert placed["where.country"].value == "PH"
    assert placed["where.right_to_work"].words == "have a work permit"


def test_the_right_to_work_in_another_country_is_not_the_jobs_own():
    text = "Our office is in Manila. You are authorized to work in the US."
    assert "where.right_to_work" not in read_ad(text, TITLES, today=date(2026, 9, 1))
