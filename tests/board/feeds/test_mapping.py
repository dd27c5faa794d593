import json
from datetime import UTC, datetime
from decimal import Decimal

from careers.board.pay import Unit
from careers.board.place import Setting
from careers.board.shift import ShiftKind
from careers.board.work import Calls
from tests.board.feeds.world import AD, imported, one


def test_what_the_words_say_is_marked_as_read(tmp_path):
    job = one(tmp_path)
    assert (job.role, job.work.calls, job.where.setting) == (
        "csr",
        Calls.INBOUND,
        Setting.VIRTUAL,
    )
    assert (job.pay.low, job.pay.high, job.pay.unit) == (
        Decimal("18.25"),
        Decimal("20.50"),
        Unit.HOUR,
    )
    assert job.where.allowed == ("US-OH", "US-TX")
    assert job.when.kinds == (ShiftKind.NIGHTS,)
    assert "inbound" in job.was_read("work.calls")
    assert job.was_read("role") == AD["title"]


def test_a_job_without_a_closing_date_closes_45_days_after_it_was_seen(tmp_path):
    job = one(
        tmp_path, scrapedAt="2026-08-25T10:00:00Z", location="Manila, Philippines"
    )
    assert job.closes_at == datetime(2026, 10, 9, 15, 59, 59, tzinfo=UTC)
    assert not job.closing_stated


def test_nonsense_in_a_field_is_not_stated(tmp_path):
    job = one(
        tmp_path,
        salary_min=float("nan"),
        salary_max=10**30,
        datePosted="1970-01-01",
        validThrough="2099-01-01",
        description="Phone calls all day.",
    )
    assert not job.pay.is_stated()
    assert job.posted_at.year == 2026
    assert not job.closing_stated


def test_a_row_without_a_title_takes_the_one_its_text_begins_with(tmp_path):
    text = "Our client seeks experienced Customer Service Advisors for its call centre."
    (job,) = imported(tmp_path, "feed.json", json.dumps([{"description": text}]))[0]
    assert job.title == "Customer Service Advisors"
    assert job.role == "csr"
    assert job.was_read("title") == "Customer Service Advisors"
