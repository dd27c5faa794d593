from dataclasses import replace

from careers.matching import weights
from careers.matching.asked import Asked
from careers.matching.history import History
from careers.matching.ranking import (
    Kind,
    experience_addend,
    role_addend,
    skill_addends,
    trade_addend,
)
from careers.skills.gap import gap
from careers.skills.profile import Profile
from careers.skills.requirement import Requirement
from tests.small import CATALOGUE, profile


def history(person: Profile) -> History:
    return History.of(person, CATALOGUE.roles)


def points(wanted: Requirement, person: Profile) -> dict[Kind, int]:
    answer = gap(person, [wanted], CATALOGUE.skills).answers[0]
    skill = CATALOGUE.skills[wanted.skill]
    found = skill_addends(answer, skill, history(person))
    return {addend.reason.kind: addend.points for addend in found}


def for_role(person: Profile, role: str | None, *, sure: bool = True) -> Kind | None:
    asked = Asked(role=role, sure=sure)
    found = role_addend(history(person), asked, CATALOGUE.roles)
    return found.reason.kind if found else None


def test_an_essential_skill_weighs_twice_a_desirable_one() -> None:
    person = profile(excel=2)
    essential = points(Requirement("excel", 2), person)
    desirable = points(Requirement("excel", 2, essential=False), person)
    assert essential == {Kind.SHOWN: 400}
    assert desirable == {Kind.SHOWN: 200}


def test_a_lower_level_gets_part_of_the_points() -> None:
    assert points(Requirement("excel", 4), profile(excel=1)) == {Kind.PARTLY: 100}


def test_what_is_missing_weighs_as_the_skill_does() -> None:
    weight = weights.TRADE_SKILL
    missing = points(Requirement("calming", 1), profile())
    assert missing == {Kind.MISSING: weight * weights.MISSING}
    assert points(Requirement("calming", 1, essential=False), profile()) == {}


def test_a_shown_skill_counts_more_when_the_work_done_uses_it() -> None:
    wanted, person = Requirement("typing", 2), profile("csr", typing=2)
    before = points(wanted, person)
    now = points(wanted, replace(person, latest="csr"))
    plain = weights.PLAIN_SKILL
    assert before == {Kind.SHOWN: 400, Kind.USED_BEFORE: plain * weights.USED_BEFORE}
    assert now == {Kind.SHOWN: 400, Kind.USED_NOW: plain * weights.USED_NOW}


def test_work_alone_shows_no_skill() -> None:
    person = replace(profile("csr"), latest="csr")
    assert set(points(Requirement("typing", 2), person)) == {Kind.MISSING}


def test_the_same_work_counts_most_when_it_is_the_last() -> None:
    before = profile("csr")
    assert for_role(replace(before, latest="csr"), "csr") is Kind.SAME_ROLE_NOW
    assert for_role(before, "csr") is Kind.SAME_ROLE
    assert for_role(before, "senior-agent") is Kind.SAME_FAMILY
    assert for_role(before, "qa-analyst") is None


def test_work_that_no_title_names_is_only_like_it() -> None:
    before = profile("csr")
    now = replace(before, latest="csr")
    assert for_role(now, "csr", sure=False) is Kind.LIKE_ROLE_NOW
    assert for_role(before, "csr", sure=False) is Kind.LIKE_ROLE


def test_a_job_without_a_role_gives_no_points_for_one() -> None:
    assert for_role(profile("csr"), None) is None
    assert for_role(profile("csr"), "gardener") is None


def for_trade(person: Profile) -> tuple[Kind, str] | None:
    found = trade_addend(history(person), CATALOGUE)
    return (found.reason.kind, found.reason.subject) if found else None


def test_work_of_the_trade_counts_for_every_job_and_more_as_the_last() -> None:
    before = profile("csr")
    assert for_trade(before) == (Kind.TRADE_BEFORE, "csr")
    assert for_trade(replace(before, latest="csr")) == (Kind.TRADE_NOW, "csr")
    assert weights.TRADE_NOW > weights.TRADE_BEFORE > 0


def test_a_loose_title_is_only_like_the_work_and_half_of_the_trade() -> None:
    loose = Profile(months={"csr": 9}, rough={"csr": 9}, latest="csr")
    last = replace(loose, is_latest_rough=True)
    before = replace(loose, latest=None)
    assert for_role(last, "csr") is Kind.LIKE_ROLE_NOW
    assert for_role(before, "csr") is Kind.LIKE_ROLE
    assert trade_points(last) * 2 == weights.TRADE_NOW
    assert trade_points(before) * 2 == weights.TRADE_BEFORE


def trade_points(person: Profile) -> int:
    found = trade_addend(history(person), CATALOGUE)
    return found.points if found else 0


def test_other_work_is_no_reason_of_the_trade() -> None:
    assert for_trade(profile()) is for_trade(profile("qa-analyst")) is None


def test_months_asked_are_held_against_months_worked() -> None:
    person = history(profile("csr"))
    enough, few = experience_addend(person, 12), experience_addend(person, 13)
    assert enough is not None
    assert few is not None
    assert enough.points == -few.points == weights.EXPERIENCE
    assert experience_addend(person, 0) is experience_addend(person, None) is None
