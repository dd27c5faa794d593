from datetime import date

from careers.people.clients.client_plan import Doer
from careers.web.words.plan_english import ENGLISH


def test_paper_says_days_and_doers_in_english():
    assert ENGLISH.day(date(2026, 3, 12)) == "12 March 2026"
    assert ENGLISH.month(date(2026, 3, 12)) == "Mar 2026"
    assert set(ENGLISH.doers) == set(Doer)
