from datetime import date

import pytest

from careers.people.clients.attention import Need, Reason
from careers.people.clients.plan_news import News, What
from careers.web.words.needs import NAMES, need_words
from tests.shipped import CATALOGUE

DAY = date(2026, 3, 2)


@pytest.mark.parametrize("need", Need)
def test_every_need_has_a_name_and_words(need):
    assert NAMES[need]
    told = (News(what=What.JOB, on=DAY, place=2),)
    assert need_words(Reason(need, DAY, 1, "csr", told), CATALOGUE)


def test_needs_count():
    late = Reason(Need.OVERDUE, DAY, 2)
    assert need_words(late, CATALOGUE) == "2 overdue, the first since 2 March 2026"
    jobs = Reason(Need.JOBS, DAY, 2)
    assert need_words(jobs, CATALOGUE) == "2 chosen jobs have closed"
    new = Reason(Need.OPENINGS, DAY, 1, "qa-analyst")
    assert need_words(new, CATALOGUE) == "1 new job this week: QA analyst"
