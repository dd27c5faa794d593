from careers.matching.ranking import (
    ESSENTIAL,
    MISSING,
    Kind,
    months_worked,
    role_addend,
    skill_addend,
    worked_as,
)
from careers.skills.gap import gap
from careers.skills.profile import Profile
from careers.skills.requirement import Requirement
from tests.small import CATALOGUE, profile


def points(wanted: Requirement, **levels: int) -> int:
    answer = gap(profile(**levels), [wanted], CATALOGUE.skills).answers[0]
    return skill_addend(answer, CATALOGUE.skills[wanted.skill]).points


def test_an_essential_skill_weighs_twice_a_desirable_one() -> None:
    essential = points(Requirement("excel", 2), excel=2)
    desirable = points(Requirement("excel", 2, essential=False), excel=2)
    assert essential == ESSENTIAL * desirable


def test_a_lower_level_gets_part_of_the_points() -> None:
    full = points(Requirement("excel", 4), excel=4)
    assert points(Requirement("excel", 4), excel=1) == full // 4


def test_what_is_missing_weighs_as_the_skill_does() -> None:
    assert points(Requirement("calming", 1)) == 3 * MISSING


def test_the_work_of_today_counts_as_work_done() -> None:
    person = Profile(months={"csr": 5, "team-lead": 4}, role="qa-analyst")
    assert worked_as(person) == {"csr", "team-lead", "qa-analyst"}
    assert months_worked(person) == 9


def test_a_job_without_a_role_gives_no_points_for_one() -> None:
    assert role_addend(profile("csr"), None, CATALOGUE.roles) is None
    found = role_addend(profile("csr"), "csr", CATALOGUE.roles)
    assert found is not None
    assert found.reason.kind is Kind.SAME_ROLE
