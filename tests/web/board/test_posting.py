from dataclasses import replace
from decimal import Decimal

from careers.board.pay import Pay, Unit
from careers.board.terms import Contract, Terms
from careers.web.board.posting import plain, posting
from tests import cast

AT = "https://headway.example/jobs/7-member"


def test_a_job_from_home_names_where_people_may_live():
    said = posting(cast.MEMBER_SERVICES, AT)

    assert said["jobLocationType"] == "TELECOMMUTE"
    assert said["applicantLocationRequirements"][0] == {
        "@type": "State",
        "name": "Arizona, United States",
    }
    assert "jobLocation" not in said
    assert said["baseSalary"]["value"] == {
        "@type": "QuantitativeValue",
        "minValue": 18.25,
        "maxValue": 20.5,
        "unitText": "HOUR",
    }


def test_a_job_on_site_has_an_address():
    said = posting(cast.AGENT, AT)

    assert said["jobLocation"]["address"]["addressLocality"] == "Leeds"
    assert "jobLocationType" not in said
    assert said["validThrough"] == cast.AGENT.closes_at.isoformat()


def test_what_is_not_stated_is_left_out():
    assert "baseSalary" not in posting(cast.PLANNER, AT)
    assert "employmentType" not in posting(cast.PLANNER, AT)


def test_pay_by_the_talk_minute_has_no_word_in_schema_org():
    by_minute = Pay(low=Decimal("0.3"), currency="USD", unit=Unit.MINUTE)

    assert "baseSalary" not in posting(replace(cast.AGENT, pay=by_minute), AT)


def test_contractors_and_seasons_are_kinds_of_employment():
    terms = Terms(contract=Contract.CONTRACTOR, seasonal=True)

    assert posting(replace(cast.AGENT, terms=terms), AT)["employmentType"] == [
        "CONTRACTOR",
        "TEMPORARY",
    ]


def test_our_own_fields_say_null_for_not_stated_and_keep_our_books_closed():
    said = plain(cast.PLANNER, AT, is_open=True)

    assert said["pay"]["low"] is None
    assert said["work"]["calls"] == "none"
    assert "source_key" not in said
