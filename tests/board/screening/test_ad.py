from dataclasses import replace
from decimal import Decimal

from careers.board.pay import Unit
from careers.board.screening.ad import Ad, Median
from tests import cast


def test_a_job_of_the_board_is_an_ad():
    job = replace(cast.AGENT, apply_at="https://northbank.example/7")
    ad = Ad.of(job)
    assert (ad.text, ad.title, ad.employer) == (job.body, job.title, job.employer.name)
    assert (ad.pay, ad.apply_at) == (job.pay, job.apply_at)


def test_a_median_by_the_minute_has_no_year():
    assert Median(Decimal("0.6"), "USD", Unit.MINUTE).a_year() is None
