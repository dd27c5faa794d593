import pytest

from careers.board.criteria import Criteria
from careers.web.search.heading import heading
from careers.web.search.names import Names
from tests.small import CATALOGUE

NAMES = Names(CATALOGUE)


@pytest.mark.parametrize(
    ("criteria", "total", "said"),
    [
        (Criteria(), 63, "63 jobs"),
        (Criteria(), 1, "1 job"),
        (Criteria(), 0, "No jobs are open today"),
        (Criteria(words="x"), 0, "No jobs fit all of this today"),
        (Criteria(center=("virtual",)), 34, "34 jobs from home"),
        (
            Criteria(center=("inbound",), setting=("virtual",)),
            31,
            "31 inbound jobs from home",
        ),
        (Criteria(center=("inbound", "virtual")), 50, "50 inbound or virtual jobs"),
        (Criteria(calls=("outbound",)), 1, "1 outbound job"),
        (
            Criteria(language=("es",), lives="US-AZ", words="claims"),
            2,
            "2 jobs in Spanish for people in Arizona for “claims”",
        ),
        (Criteria(employment=("part-time", "unsaid")), 3, "3 part-time jobs"),
    ],
)
def test_a_search_is_said_in_a_line(criteria, total, said):
    assert heading(criteria, total, NAMES) == said
