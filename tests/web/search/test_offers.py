import pytest

from careers.board.criteria import Criteria
from careers.web.search.offers import offers
from tests.small import CATALOGUE


def made(words: str, count=lambda criteria: 3, **rest):
    return offers(Criteria(words=words, **rest), CATALOGUE, count)


def test_words_that_name_filters_become_offers():
    labels = [offer.label for offer in made("remote spanish night billing")]

    assert labels == [
        "All 4 as filters",
        "Virtual",
        "Spanish",
        "Nights",
        "Billing and payments",
    ]


def test_an_offer_uses_the_filter_and_takes_the_words_away():
    together, _, spanish = made("claims, Spanish part-time")

    assert together.href == "/jobs/?words=claims%2C&language=es&employment=part-time"
    assert spanish.href == "/jobs/?words=claims%2C+Spanish&employment=part-time"


def test_the_longest_name_wins():
    (offer,) = made("work from home")

    assert offer.href == "/jobs/?center=virtual"


def test_a_role_can_be_named():
    (offer,) = made("qa-analyst")

    assert offer.label == "Qa analyst"


def test_a_filter_that_fits_nothing_with_the_rest_stands_alone():
    def count(criteria):
        return 0 if criteria.words else 5

    spanish, night = made("spanish night", count)[1:]

    assert spanish.label == "Spanish"
    assert spanish.href == "/jobs/?language=es"
    assert night.href == "/jobs/?shift=nights"


def test_nothing_is_offered_where_nothing_is_found():
    assert made("spanish night", lambda criteria: 0) == ()


def test_plain_words_and_no_words_offer_nothing():
    assert made("claims handler") == ()
    assert made("") == ()


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("jobs in arizona", "lives=US-AZ"),
        ("uk", "lives=GB"),
        ("new york", "lives=US-NY"),
        ("at home agents", "words=agents&center=virtual"),
        ("no phones", "phones=no"),
        ("entry level", "experience=none"),
        ("night shift only", "shift=nights"),
        ("$20 hour", "pay=20&currency=USD&unit=hour"),
        ("over £25k", "pay=25000&currency=GBP&unit=year"),
    ],
)
def test_tired_people_find_what_they_mean(words, asked):
    (offer,) = made(words)

    assert offer.href == f"/jobs/?{asked}"


def test_what_is_refused_is_not_offered():
    assert made("no weekends") == ()
    assert made("without nights") == ()


def test_short_words_are_no_states():
    assert made("in or me hi ok") == ()


def test_words_that_find_nothing_beside_the_filters_go():
    def count(criteria):
        return 0 if criteria.words else 5

    together, lead, night = made("night team lead leeds", count)

    assert together.href == "/jobs/?role=team-lead&shift=nights"
    assert {lead.count, night.count} == {5}


def test_a_filter_named_twice_is_offered_once():
    assert len(made("remote work from home")) == 1
