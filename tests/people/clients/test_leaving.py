from dataclasses import replace

import pytest

from careers.people.clients.agency import Agency
from careers.people.clients.leaving import Holding, Stays
from tests.cast import TODAY

FREE = Holding(agency=Agency(slug="a", name="A"), open=0, kept=9, leads_alone=False)
CLOSED = replace(FREE.agency, closed_on=TODAY)


@pytest.mark.parametrize(
    ("own", "stays"),
    [
        (FREE, None),
        (replace(FREE, open=1), Stays.HOLDS),
        (replace(FREE, leads_alone=True), Stays.LAST),
        (replace(FREE, leads_alone=True, kept=0), Stays.LAST),
        (replace(FREE, leads_alone=True, agency=CLOSED), Stays.LAST),
        (replace(FREE, leads_alone=True, agency=CLOSED, kept=0), None),
    ],
)
def test_no_record_stays_behind_with_nobody_to_open_it(own, stays):
    assert own.stays is stays
