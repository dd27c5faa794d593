"""The jobs of a CV."""

import pytest

from careers.reading.work.history import MOST, job_at, last_job, months_by_role
from tests.reading.reading import read
from tests.shipped import reader


@pytest.mark.parametrize(
    "text",
    [
        "Team Lead 01/2015 to 12/2015 Northbank",
        "01/2015 to 12/2015 Team Lead, Northbank",
        "Team Lead\n01/2015 to 12/2015 Northbank",
        "Team Lead\nNorthbank, Manila\n01/2015 to 12/2015",
        "01/2015 to 12/2015\nTeam Lead Northbank",
    ],
)
def test_a_title_is_found_beside_its_dates(text: str) -> None:
    assert months_by_role(read(f"Experience\n{text}")._.jobs) == {"team-lead": 12}


def test_each_title_belongs_to_one_job() -> None:
    cv = (
        "Team Lead 01/2017 to 12/2018 Northbank\nI led eight people.\n"
        "Call Center Agent 01/2015 to 12/2016 Harbour Travel\nI took calls."
    )
    jobs = read(cv)._.jobs
    assert months_by_role(jobs) == {"team-lead": 24, "csr": 24}
    assert job_at(jobs, cv.index("eight")) == 0
    assert job_at(jobs, cv.index("took")) == 1


def test_a_present_job_lasts_to_the_latest_month_of_the_cv() -> None:
    cv = "Team Lead 01/2015 to Present\nBarista 01/2016 to 12/2017"
    assert months_by_role(read(cv)._.jobs) == {"team-lead": 36}


def test_a_present_job_alone_is_at_least_a_year() -> None:
    assert months_by_role(read("Team Lead 01/2015 to Present")._.jobs) == {
        "team-lead": 12
    }


def test_the_last_job_is_the_current_one() -> None:
    cv = "Team Lead 01/2015 to 02/2019\nCall Center Agent 01/2014 to Present"
    job = last_job(read(cv)._.jobs)
    assert job is not None
    assert job.role == "csr"


def test_years_of_study_are_no_job() -> None:
    assert read("Education\nTeam Lead course 01/2015 to 12/2015")._.jobs == ()


def test_an_ad_has_no_jobs() -> None:
    assert read("Team Lead 01/2015 to 12/2015", "ad")._.jobs == ()


def test_a_job_ends_where_the_next_part_begins() -> None:
    cv = "Team Lead 01/2015 to 12/2015\nI led.\nSkills\nZendesk"
    assert job_at(read(cv)._.jobs, cv.index("Zendesk")) is None


@pytest.mark.parametrize(
    "words",
    [
        "Career break",
        "A break from",
        "Maternity leave",
        "Caring for my mother",
        "Sabbatical",
    ],
)
def test_a_break_is_no_job(words: str) -> None:
    job = "Team Lead 01/2015 to 12/2016 Northbank"
    for gap in (f"{words} 01/2017 to 12/2019", f"{words}\n01/2017 to 12/2019"):
        assert len(read(f"Experience\n{gap}\n{job}")._.jobs) == 1


def test_a_job_since_a_year_is_open() -> None:
    (job,) = read("Experience\nTeam lead, Northbank, since March 2019")._.jobs
    assert job.is_open
    assert job.role == "team-lead"


def test_a_sentence_about_a_life_is_no_job() -> None:
    assert read("I have been a team lead since March 2019.")._.jobs == ()


def test_a_break_far_on_in_a_line_leaves_a_job_alone() -> None:
    told = "took calls and wrote notes, " * 12
    cv = f"Experience\nTeam Lead 01/2015 to 12/2016 Northbank, {told}then a sabbatical"
    (job,) = read(cv)._.jobs
    assert job.role == "team-lead"


def test_a_text_of_nothing_but_dates_is_read_in_bounded_steps() -> None:
    for line in ("Agent 2010 - 2011 ", "customer service agent 2010 - 2011\n"):
        with reader()._reading(line * 2_000, "cv") as (doc, _):
            assert 0 < len(doc._.jobs) <= MOST
