from dataclasses import replace

import pytest

from careers.board.employer import Employer
from careers.board.twice import Kind, twice
from tests import cast

ONE = replace(
    cast.AGENT, number=3, where=replace(cast.AGENT.where, city="York", region="GB-YOR")
)
AGAIN = replace(ONE, number=9, source_key="again")
ELSEWHERE = replace(AGAIN, where=replace(ONE.where, city="Leeds", region="GB-LDS"))
BORROWED = replace(AGAIN, employer=Employer("river", "Riverbank Contact"))


@pytest.mark.parametrize(
    ("other", "same_text", "kind"),
    [
        (AGAIN, True, Kind.SAME_TEXT),
        (AGAIN, False, Kind.SAME_TITLE),
        (replace(AGAIN, title="Head of finance"), True, None),
        (ELSEWHERE, True, None),
        (BORROWED, True, Kind.OTHER_NAME),
        (BORROWED, False, None),
        (replace(BORROWED, where=ELSEWHERE.where), True, Kind.OTHER_NAME),
    ],
)
def test_name_title_and_place_tell_whether_two_ads_are_one_job(other, same_text, kind):
    found = twice(ONE, other, same_text=same_text)
    assert (found and found.kind) == kind


def test_the_older_number_comes_first():
    found = twice(AGAIN, ONE, same_text=True)
    assert (found.one, found.other) == (3, 9)
