from dataclasses import replace

import pytest

from careers.board.reporting import WEIGHTS, Ground, Report, hides, weight
from tests.cast import NOW

MONEY = Report(job=1, ground=Ground.MONEY, at=NOW, reporter="a")


def test_every_ground_weighs_something():
    assert set(WEIGHTS) == set(Ground)
    assert min(WEIGHTS.values()) > 0


def test_one_person_counts_once_however_often_they_report():
    often = [replace(MONEY, ground=ground) for ground in (Ground.GONE, Ground.MONEY)]
    assert weight(often * 5) == WEIGHTS[Ground.MONEY]


def test_what_is_decided_weighs_no_more():
    assert weight([replace(MONEY, decided_at=NOW)]) == 0


@pytest.mark.parametrize(("people", "hidden"), [(1, False), (2, True)])
def test_one_report_never_hides_a_job_and_two_of_fraud_do(people, hidden):
    reports = [replace(MONEY, reporter=str(one)) for one in range(people)]
    assert hides(reports, checked=False) is hidden


def test_rivals_hide_no_job_of_an_employer_that_was_checked():
    reports = [replace(MONEY, reporter=str(one)) for one in range(50)]
    assert not hides(reports, checked=True)
