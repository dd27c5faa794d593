from careers.board.criteria import Criteria
from careers.web.search.names import Names
from careers.web.search.wider import wider
from tests.small import CATALOGUE

NAMES = Names(CATALOGUE)


def by_filters(criteria: Criteria) -> int:
    """Pretend: the fewer filters, the more jobs."""
    return 40 - 10 * len(criteria.narrowing()) - len(criteria.words)


def test_the_smallest_step_comes_first_and_the_board_last():
    steps = wider(Criteria(words="night claims", shift=("nights",)), NAMES, by_filters)

    assert [(step.words, step.count) for step in steps] == [
        ("Without “night”", 14),
        ("Without “claims”", 15),
        ("Any shift, not only nights", 18),
        ("Without the words “night claims”", 30),
        ("Every open job", 40),
    ]
    assert steps[0].href == "/jobs/?words=claims&shift=nights"


def test_jobs_that_do_not_say_are_a_step_of_their_own():
    strict = Criteria(lives="US-AZ", says_place=True)
    words = [step.words for step in wider(strict, NAMES, lambda _: 2)]

    assert words == ["Also jobs that do not say where they hire", "Every open job"]


def test_pay_that_is_not_stated_is_a_step_too():
    from decimal import Decimal

    from careers.board.criteria import PayFloor

    strict = Criteria(pay=PayFloor(Decimal(30)), says_pay=True)

    assert "Also jobs that do not say what they pay" in [
        step.words for step in wider(strict, NAMES, lambda _: 2)
    ]


def test_steps_that_find_nothing_are_not_offered():
    assert wider(Criteria(words="x", shift=("nights",)), NAMES, lambda _: 0) == ()


def test_an_empty_board_has_nothing_wider():
    assert wider(Criteria(), NAMES, lambda _: 0) == ()


def test_of_many_words_one_that_says_something_may_stay_alone():
    steps = wider(Criteria(words="night jobs leeds bank"), NAMES, lambda _: 2)
    words = [step.words for step in steps]

    assert "Without “bank”" in words
    assert "“jobs” alone" not in words
