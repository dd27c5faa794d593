from datetime import UTC, datetime, timedelta

from careers.assets import DATA
from careers.people.demo import (
    PASSWORD,
    Applicant,
    agencies,
    applicants,
    personas,
)
from careers.people.employers.application import ENDS, Step
from careers.people.entry.membership import Membership, Part
from careers.people.entry.password import weakness

DEMO = DATA / "demo"
NOW = datetime(2026, 11, 21, 15, 30, tzinfo=UTC)
INES = Applicant(
    job="elm/night",
    name="Ines",
    email="ines@seekers.example",
    days_ago=3,
    steps=(Step.SEEN, Step.SHORTLISTED),
)


def test_an_applicant_takes_a_step_a_day():
    made = INES.application(7, "secret", NOW)

    assert made.state is Step.SHORTLISTED
    assert made.sent_at == NOW - timedelta(days=3)
    assert made.steps[Step.SHORTLISTED] == NOW - timedelta(days=1)


def test_nothing_in_the_demo_world_lies_ahead():
    made = [own.application(1, "secret", NOW) for own in applicants(DEMO)]

    assert all(max(own.steps.values()) <= NOW for own in made)


def test_only_who_was_refused_has_a_reason():
    for own in applicants(DEMO):
        assert bool(own.reason) == (Step.REFUSED in own.steps)
        assert not ENDS & set(own.steps[:-1])


def test_somebody_hires_and_somebody_looks_after_the_board():
    parts = {part for person in personas(DEMO) for part in person.memberships}

    assert Membership(Part.RECRUITER, "larkfield") in parts
    assert Membership(Part.MODERATOR) in parts


def test_people_of_the_demo_world_cannot_be_written_to():
    people = [*personas(DEMO), *applicants(DEMO)]

    assert all(person.email.endswith(".example") for person in people)


def test_the_password_of_the_demo_world_is_one_the_site_would_take():
    assert weakness(PASSWORD) is None


def test_the_counselor_leads_the_agency():
    (agency,) = agencies(DEMO)
    parts = {part for person in personas(DEMO) for part in person.memberships}
    assert Membership(Part.LEAD, agency.slug) in parts
    assert Membership(Part.COUNSELOR, agency.slug) in parts
