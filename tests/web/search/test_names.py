from careers.board.criteria import Criteria
from careers.web.search.names import Names, mark, within_words
from tests.small import CATALOGUE

NAMES = Names(CATALOGUE)


def test_roles_and_families_are_named_by_the_catalogue():
    assert NAMES.of("role", "qa-analyst") == "Qa analyst"
    assert NAMES.of("family", "front") == "Front line"
    assert NAMES.of("language", "es") == "Spanish"
    assert NAMES.of("shift", "unsaid") == "Not stated"


def test_only_families_have_letters_and_only_doors_have_marks():
    assert NAMES.letter("family", "front") == ("front", "F")
    assert NAMES.letter("role", "csr") is None
    assert mark("center", "inbound") == "inbound"
    assert mark("calls", "none") == ""
    assert mark("role", "virtual") == ""


def test_a_filter_less_says_what_it_gives_up():
    wanted = Criteria(shift=("nights", "weekends"), words="claims", lives="US")

    assert NAMES.less(wanted, "shift") == "Any shift, not only nights and weekends"
    assert NAMES.less(wanted, "words") == "Without the words “claims”"
    assert NAMES.less(wanted, "lives") == "Wherever the job hires"


def test_ages_are_said_plainly():
    assert within_words(1) == "Since yesterday"
    assert within_words(14) == "In the last 14 days"
