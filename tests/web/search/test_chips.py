from decimal import Decimal

from careers.board.criteria import Criteria, PayFloor
from careers.web.search.chips import chips
from careers.web.search.names import Names
from tests.small import CATALOGUE

NAMES = Names(CATALOGUE)


def labels(criteria: Criteria) -> list[str]:
    return [chip.label for chip in chips(criteria, NAMES, "Northbank")]


def test_every_filter_that_is_on_has_a_chip():
    criteria = Criteria(
        words="claims",
        center=("inbound",),
        role=("qa-analyst",),
        shift=("unsaid",),
        lives="US-AZ",
        says_place=True,
        pay=PayFloor(Decimal(18)),
        says_pay=True,
        within=7,
        no_phones=True,
        employer="northbank",
    )

    assert labels(criteria) == [
        "Inbound",
        "Qa analyst",
        "Shift: not stated",
        "Hires in Arizona",
        "Says where it hires",
        "$18 an hour or more",
        "Says what it pays",
        "No phones",
        "In the last week",
        "Northbank",
    ]


def test_a_chip_takes_off_its_own_value_alone():
    own = chips(Criteria(center=("inbound", "virtual"), page=3), NAMES)

    assert [chip.href for chip in own] == [
        "/jobs/?center=virtual",
        "/jobs/?center=inbound",
    ]
    assert [chip.mark for chip in own] == ["inbound", "virtual"]


def test_an_employer_without_jobs_is_named_by_its_address():
    assert chips(Criteria(employer="northbank"), NAMES)[0].label == "northbank"


def test_a_bare_search_has_no_chips():
    assert chips(Criteria(words="claims"), NAMES) == ()
