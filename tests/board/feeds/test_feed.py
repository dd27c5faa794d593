import json
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from careers.board.pay import Unit
from careers.board.place import Setting
from careers.board.shift import ShiftKind
from careers.board.terms import Employment, House
from careers.board.work import Calls
from tests.board.feeds.world import imported

TEXT = (
    "You answer inbound calls from members and write short emails. Night "
    "shift, full-time. "
    "We ship a laptop. Pay: $18.25 - $20.50/hr. You must live in Ohio or Texas."
)
AD = {
    "id": "a1",
    "title": "Customer Service Representative (Remote)",
    "company": "Maple Harbor",
    "location": "Remote - US",
    "description": TEXT,
    "datePosted": "2026-08-20",
}


def _one(tmp_path, **changes):
    jobs, outcome = imported(tmp_path, "feed.json", json.dumps([{**AD, **changes}]))
    assert len(jobs) == 1, outcome.report.lines()
    return jobs[0]


def test_what_the_words_say_is_marked_as_read(tmp_path):
    job = _one(tmp_path)
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


def test_what_the_feed_states_beats_what_was_read(tmp_path):
    job = _one(
        tmp_path,
        employmentType="PART_TIME",
        salary_min=21,
        salary_max=23,
        salary_currency="USD",
        salary_period="hourly",
        remote="yes",
    )
    assert job.terms.employment is Employment.PART_TIME
    assert (job.pay.low, job.pay.high) == (21, 23)
    assert job.was_read("pay.low") is None
    assert job.was_read("terms.employment") is None
    assert job.was_read("where.setting") is None


@pytest.mark.parametrize("value", [True, "true", 1, "1", "yes", "TELECOMMUTE"])
def test_remote_is_said_in_many_ways(tmp_path, value):
    job = _one(
        tmp_path,
        remote=value,
        title="Call Center Agent",
        location="",
        description="You take calls.",
    )
    assert job.where.setting is Setting.VIRTUAL


def test_a_job_without_a_closing_date_closes_45_days_after_it_was_seen(tmp_path):
    job = _one(
        tmp_path, scrapedAt="2026-08-25T10:00:00Z", location="Manila, Philippines"
    )
    assert job.closes_at == datetime(2026, 10, 9, 15, 59, 59, tzinfo=UTC)
    assert not job.closing_stated


def test_an_old_ad_is_kept_but_closed(tmp_path):
    row = {**AD, "datePosted": "2013-05-01", "validThrough": "2013-06-01"}
    jobs, outcome = imported(tmp_path, "feed.json", json.dumps([row]))
    assert not jobs[0].is_open(datetime(2026, 9, 1, tzinfo=UTC))
    assert outcome.report.closed == 1
    assert "closed already" in "\n".join(outcome.report.lines())


def test_nonsense_in_a_field_is_not_stated(tmp_path):
    job = _one(
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


def test_the_last_row_of_an_id_wins(tmp_path):
    later = {**AD, "title": "Call Center Agent"}
    jobs, outcome = imported(tmp_path, "feed.json", json.dumps([AD, later]))
    assert [job.title for job in jobs] == [AD["title"], "Call Center Agent"]
    assert (outcome.report.kept, outcome.report.merged) == (1, 1)


def test_the_same_ad_under_another_id_is_merged(tmp_path):
    twin = {
        **AD,
        "id": "a2",
        "title": "Customer Service Rep. (Remote)",
        "description": TEXT + " Apply!",
    }
    other = {
        **AD,
        "id": "a3",
        "description": "Chats about shoes. Answer calls on sales, returns and sizes,"
        " weekends.",
    }
    jobs, outcome = imported(tmp_path, "feed.json", json.dumps([AD, twin, other]))
    assert [job.source_key for job in jobs] == ["a1", "a3"]
    assert outcome.report.merged == 1


def test_titles_without_text_are_never_merged(tmp_path):
    bare = {key: AD[key] for key in ("title", "company", "location")}
    rows = [{**bare, "id": number} for number in range(3)]
    assert len(imported(tmp_path, "feed.json", json.dumps(rows))[0]) == 3


def test_other_work_is_skipped_with_its_reason(tmp_path):
    rows = [
        {"title": "Pastry chef"},
        {"title": "Account Executive"},
        {"title": "", "id": 5},
        {"x": 1},
        AD,
    ]
    jobs, outcome = imported(tmp_path, "feed.json", json.dumps(rows))
    assert len(jobs) == 1
    said = outcome.report.as_json()
    assert said["read"] == 5
    reasons = {entry["reason"]: entry for entry in said["skipped"]}
    assert reasons["no title"]["count"] == 2
    assert reasons["no title"]["first_lines"] == ["feed.json:3", "feed.json:4"]


def test_a_feed_of_schema_org_is_understood(tmp_path):
    posting = {
        "@type": "JobPosting",
        "title": "Call Center Representative",
        "hiringOrganization": {"@type": "Organization", "name": "Oak &amp; Co"},
        "jobLocation": {
            "@type": "Place",
            "address": {
                "addressLocality": "Tampa",
                "addressRegion": "FL",
                "addressCountry": "US",
            },
        },
        "baseSalary": {
            "currency": "USD",
            "value": {"minValue": 17, "maxValue": 19, "unitText": "HOUR"},
        },
        "applicantLocationRequirements": [{"@type": "State", "name": "Florida"}],
        "employmentType": ["FULL_TIME"],
        "validThrough": "2026-12-01",
        "identifier": {"value": "77"},
        "description": "&lt;p&gt;Take calls&lt;/p&gt;",
    }
    page = f'<script type="application/ld+json">{json.dumps(posting)}</script>'
    (job,) = imported(tmp_path, "page.html", f"<html>{page}</html>")[0]
    assert job.employer.name == "Oak & Co"
    assert (job.where.region, job.where.city) == ("US-FL", "Tampa")
    assert job.where.allowed == ("US-FL",)
    assert (job.pay.low, job.pay.unit, job.source_key) == (17, Unit.HOUR, "77")
    assert job.closing_stated
    assert job.body == "Take calls"


def test_a_city_that_names_only_streets_is_known_by_its_columns(tmp_path):
    head = (
        "Job ID,Agency,Business Title,Civil Service Title,Salary Range From,"
        "Salary Range To,Salary Frequency,Work Location,Job Description,Post "
        "Until"
    )
    row = (
        '9,PARKS,Call Center Representative,CLERK,140,150,Daily,"1 Elm St., N.Y.",'
        "Answers calls and e-mails all day,09/30/2026"
    )
    (job,) = imported(tmp_path, "city.csv", f"{head}\n{row}\n{','.join([''] * 10)}\n")[
        0
    ]
    assert (job.where.city, job.pay.unit, job.terms.house) == (
        "New York",
        Unit.DAY,
        House.GOVERNMENT,
    )


def test_an_import_says_how_far_it_is(tmp_path):
    from careers.board.feeds.feed import run
    from tests.board.feeds.world import CATALOGUE, NOW

    path = tmp_path / "many.json"
    path.write_text(json.dumps([{"title": "Baker"}] * 1000))
    told = []
    assert list(run([path], CATALOGUE, NOW, source="x", progress=told.append)) == []
    assert told == [500, 1000]


@pytest.mark.parametrize(
    "junk", [["a"], {"b": {"c": []}}, float("inf"), "\ud800", "9" * 5000, -1, True]
)
@pytest.mark.parametrize(
    "field",
    [
        "title",
        "company",
        "location",
        "salary",
        "datePosted",
        "validThrough",
        "remote",
        "id",
        "employmentType",
        "description",
        "url",
    ],
)
def test_any_value_in_any_field_ends_in_the_report(tmp_path, field, junk):
    _, outcome = imported(tmp_path, "feed.json", json.dumps([{**AD, field: junk}, AD]))
    report = outcome.report
    assert report.read == 2
    assert (
        report.kept + report.merged + sum(report.skipped.values()) + report.fault_count
        == 2
    )
    assert report.fault_count == 0
