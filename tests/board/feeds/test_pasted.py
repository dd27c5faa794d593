import json
from decimal import Decimal

import pytest

from careers.board.feeds.pasted import looks_like_posting, read_posting, read_text
from careers.board.pay import Unit
from careers.board.place import Setting
from careers.board.work import Calls
from careers.errors import CareersError
from tests.cast import NOW
from tests.shipped import TITLES

AD = """Customer service representative

Larkfield Health is hiring people who answer inbound calls from members.
You work from home anywhere in Arizona, Nevada or Texas.
Monday to Friday, 8:00 am to 4:30 pm Eastern. Full-time, 40 hours a week.
Pay: $18.25 to $20.50 per hour.
"""
POSTING = {
    "@context": "https://schema.org/",
    "@type": "JobPosting",
    "title": "Customer service representative",
    "description": "<p>You answer inbound calls from our members.</p>",
    "jobLocationType": "TELECOMMUTE",
    "applicantLocationRequirements": {"@type": "Country", "name": "US"},
    "baseSalary": {
        "@type": "MonetaryAmount",
        "currency": "USD",
        "value": {"minValue": 18, "maxValue": 21, "unitText": "HOUR"},
    },
}


def test_a_pasted_ad_fills_the_fields_with_its_words():
    job = read_text(AD, TITLES, NOW)

    assert job.title == "Customer service representative"
    assert job.role == "csr"
    assert job.work.calls is Calls.INBOUND
    assert job.where.setting is Setting.VIRTUAL
    assert (job.pay.low, job.pay.high) == (Decimal("18.25"), Decimal("20.50"))
    assert (job.when.starts, job.when.zone) == ("08:00", "America/New_York")
    for read in job.read:
        assert read.words in AD


def test_an_ad_for_other_work_is_read_all_the_same():
    assert read_text("Truck driver\n\nYou drive a truck.", TITLES, NOW).role is None


def test_nothing_at_all_gives_an_empty_draft():
    job = read_text("", TITLES, NOW)

    assert (job.title, job.body, job.read) == ("", "", ())


def test_a_file_for_machines_states_what_it_states():
    content = json.dumps(POSTING).encode()

    assert looks_like_posting(content)
    job = read_posting(content, TITLES, NOW)
    assert job.pay.unit is Unit.HOUR
    assert job.was_read("pay.low") is None
    assert job.where.setting is Setting.VIRTUAL


def test_a_page_that_carries_a_posting_is_read_too():
    page = f'<html><script type="application/ld+json">{json.dumps(POSTING)}</script>'

    assert looks_like_posting(page.encode())
    assert read_posting(page.encode(), TITLES, NOW).role == "csr"


@pytest.mark.parametrize("content", [b"Agent wanted", b"{}", b"<html>no job", b""])
def test_other_files_are_no_postings(content):
    assert not looks_like_posting(content)


def test_two_jobs_in_one_file_are_refused_in_words():
    with pytest.raises(CareersError, match="2 jobs"):
        read_posting(json.dumps([POSTING, POSTING]).encode(), TITLES, NOW)
