import json

import pytest

from careers.board.feeds.row import Row
from careers.board.feeds.stated import stated
from careers.board.pay import Unit
from careers.board.place import Setting
from careers.board.terms import Employment, House
from tests.board.feeds.world import imported, one


def test_what_the_feed_states_beats_what_was_read(tmp_path):
    job = one(
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
    job = one(
        tmp_path,
        remote=value,
        title="Call Center Agent",
        location="",
        description="You take calls.",
    )
    assert job.where.setting is Setting.VIRTUAL


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


def test_hybrid_remote_is_hybrid():
    assert stated(Row({"remotetype": "Hybrid remote"}))["where.setting"] == "hybrid"
