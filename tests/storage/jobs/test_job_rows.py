import json
from dataclasses import replace
from decimal import Decimal

import msgspec
import pytest

from careers.board.asks import Asks
from careers.board.job import Read
from careers.board.pay import Pay, Unit
from careers.skills.requirement import Requirement
from careers.storage.jobs.job_rows import from_row, requirements, to_row, words_of
from tests import cast


def kept(job, catalogue):
    """What the database gives back of a job that was put there."""
    employer = msgspec.json.encode(job.employer)
    gone = job.removed_at and int(job.removed_at.timestamp())
    row = to_row(job, catalogue)
    gone_or_held = {"removed_at": gone, "held_at": gone}
    return {**row, "number": 7, **gone_or_held, "employer_details": employer}


@pytest.mark.parametrize("job", cast.JOBS, ids=lambda job: job.source_key)
def test_a_job_comes_back_as_it_was_put(job, catalogue):
    read = replace(job, read=(Read("role", "agent"),), removed_at=cast.NOW, number=7)
    read = replace(read, held_at=cast.NOW)

    assert from_row(kept(read, catalogue)) == read


def test_what_is_not_stated_takes_no_room(catalogue):
    details = json.loads(to_row(cast.PLANNER, catalogue)["details"])

    assert details["pay"] == {}
    assert details["hiring"] == {}


def test_a_job_without_an_address_gets_one_of_its_title_and_employer(catalogue):
    row = to_row(replace(cast.AGENT, slug=""), catalogue)

    assert row["slug"] == "customer-service-adviser-northbank"


def test_pay_is_kept_by_the_year_and_an_upper_end_alone_begins_nowhere(catalogue):
    up_to = Pay(high=Decimal(20), currency="USD", unit=Unit.HOUR)
    row = to_row(replace(cast.AGENT, pay=up_to), catalogue)

    assert (row["currency"], row["pay_low"], row["pay_high"]) == ("USD", None, 41_600)
    assert to_row(cast.PLANNER, catalogue)["currency"] is None


def test_what_a_job_asks_is_kept_short_and_read_again(catalogue):
    wanted = (Requirement("phone-service", 2), Requirement("typing", 3, False))
    row = to_row(replace(cast.AGENT, asks=Asks(skills=wanted)), catalogue)

    assert row["asks"] == "phone-service 2 1\ntyping 3 0"
    assert requirements(row["asks"]) == wanted
    assert requirements("") == ()


def test_a_job_is_found_by_its_role_languages_skills_and_place(catalogue):
    words = words_of(cast.MEMBER_SERVICES, catalogue)

    assert "Spanish" in words["skills"]
    assert catalogue.roles["csr"].name in words["skills"]
    assert catalogue.skills["typing"].name in words["skills"]
    assert "work from home" in words["skills"]
    assert words_of(cast.AGENT, catalogue)["body"].endswith("Leeds")


def test_a_role_or_skill_that_left_the_catalogue_is_no_word(catalogue):
    strange = replace(
        cast.AGENT, role="gone", asks=Asks(skills=(Requirement("gone", 1),))
    )

    assert words_of(strange, catalogue)["skills"] == ""
    assert "family:unsaid" in to_row(strange, catalogue)["tokens"]
