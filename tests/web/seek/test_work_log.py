import csv
from io import StringIO

import pytest

from tests.door import signed_in
from tests.web.seek.test_own_board import AGENT, BOARD

LOG = f"{BOARD}log/"
NOVEMBER = "?from=2026-11-01&to=2026-11-30"


@pytest.fixture
def ana(app, site):
    number = signed_in(app, site.client)
    words = {"applied": "2026-11-20", "interview": "2026-11-25", "method": "phone"}
    site.post(AGENT, {**words, "contact": "=Ms. Reyes"})
    return number


def test_a_log_tells_day_step_employer_method_contact_and_result(site, ana):
    page = site.visit(LOG + NOVEMBER)
    for words in ("20 November 2026", "Applied", "By phone", "=Ms. Reyes", "2 steps"):
        assert words in page.words


def test_a_log_is_for_the_days_one_asks_for(site, ana):
    page = site.visit(f"{LOG}?from=2026-11-21&to=2026-11-24")
    assert "No step in these days" in page.words
    assert "1 step" in site.visit(f"{LOG}?from=2026-11-20&to=2026-11-20").words


def test_it_begins_with_this_week(site, ana):
    words = site.visit(LOG).words
    assert "This week" in words
    assert "Last week" in words


def test_the_sheet_holds_the_same_and_no_formula(site, ana):
    answer = site.answer(f"{LOG}log.csv{NOVEMBER}")
    rows = list(csv.reader(StringIO(answer.get_data(as_text=True).lstrip("\ufeff"))))
    assert answer.mimetype == "text/csv"
    assert [row[0] for row in rows] == ["Date", "2026-11-20", "2026-11-25"]
    assert rows[1][5] == "'=Ms. Reyes"
