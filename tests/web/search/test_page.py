from decimal import Decimal

from careers.board.criteria import Criteria, PayFloor, Sort
from careers.board.results import Results
from careers.web.search.page import SearchPage, search_page
from tests import cast
from tests.small import CATALOGUE


def page(criteria: Criteria, total: int = 41) -> SearchPage:
    jobs = (cast.AGENT,) * min(20, total)
    results = Results(jobs, total, page=criteria.page)
    return search_page(criteria, results, CATALOGUE, lambda _: total)


def test_pages_lead_on_and_back():
    middle = page(Criteria(words="night", page=2))

    assert middle.beside(-1) == ("/jobs/?words=night", "Jobs 1 to 20")
    assert middle.beside(1) == ("/jobs/?words=night&page=3", "Job 41")
    assert middle.span == (21, 40)
    assert page(Criteria()).beside(-1) is None
    assert page(Criteria(page=3)).beside(1) is None


def test_closest_words_are_an_order_only_when_there_are_words():
    assert page(Criteria()).sorts == [
        ("Newest first", None),
        ("Best pay", "/jobs/?sort=pay"),
    ]
    assert page(Criteria(words="x", sort=Sort.RELEVANCE)).sorts[2] == (
        "Closest words",
        None,
    )


def test_search_engines_keep_the_board_and_its_doors_alone():
    assert page(Criteria()).is_for_indexes
    assert page(Criteria(center=("virtual",))).is_for_indexes
    assert not page(Criteria(center=("virtual",), shift=("nights",))).is_for_indexes
    assert not page(Criteria(sort=Sort.PAY)).is_for_indexes


def test_a_feed_is_newest_first_from_the_start():
    assert page(Criteria(words="x", sort=Sort.PAY, page=2)).feed == (
        "/jobs/feed.atom?words=x"
    )


def test_forms_carry_the_rest_of_a_search_but_not_its_page():
    assert page(Criteria(words="x", shift=("nights",), page=2)).carried == [
        ("words", "x"),
        ("shift", "nights"),
    ]


def test_what_was_chosen_is_always_on_the_list():
    chosen = page(Criteria(within=5, pay=PayFloor(Decimal(9), "JPY")))

    assert (5, "In the last 5 days") in chosen.ages
    assert "JPY" in chosen.currencies("JPY")
    assert chosen.units("week")[-1] == "week"


def test_only_an_empty_page_offers_wider_searches():
    assert page(Criteria(words="x")).wider == ()
    assert page(Criteria(words="x"), total=0).wider == ()
