from careers.board.criteria import Criteria
from careers.web.search.offers import offers
from tests.small import CATALOGUE


def made(words: str, count=lambda criteria: 3, **rest):
    return offers(Criteria(words=words, **rest), CATALOGUE, count)


def test_words_that_name_filters_become_offers():
    labels = [offer.label for offer in made("remote spanish night billing")]

    assert labels == [
        "All 4 as filters",
        "Kind of center: Virtual",
        "Language: Spanish",
        "Shift: Nights",
        "Line of work: Billing and payments",
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

    assert offer.label == "Role: Qa analyst"


def test_a_filter_that_fits_nothing_with_the_rest_stands_alone():
    def count(criteria):
        return 0 if criteria.words else 5

    spanish, night = made("spanish night", count)[1:]

    assert spanish.label == "Only Language: Spanish"
    assert spanish.href == "/jobs/?language=es"
    assert night.href == "/jobs/?shift=nights"


def test_nothing_is_offered_where_nothing_is_found():
    assert made("spanish night", lambda criteria: 0) == ()


def test_plain_words_and_no_words_offer_nothing():
    assert made("claims handler") == ()
    assert made("") == ()
