from dataclasses import replace

from careers.matching.history import History
from careers.skills.profile import Profile
from tests.small import CATALOGUE


def history(person: Profile) -> History:
    return History.of(person, CATALOGUE.roles)


def test_the_work_of_today_counts_as_work_done() -> None:
    found = history(Profile(months={"csr": 5, "team-lead": 4}, role="qa-analyst"))
    assert found.roles == {"csr", "team-lead", "qa-analyst"}
    assert found.families == {"front", "leading", "quality"}
    assert found.months == 9


def test_work_uses_the_skills_that_its_role_asks() -> None:
    found = history(Profile(months={"qa-analyst": 5}, latest="csr"))
    assert found.used_now == {"calming", "typing"}
    assert found.used_before == {"calming", "typing", "coaching", "excel"}


def test_work_outside_the_catalogue_tells_nothing() -> None:
    found = history(Profile(months={"gardener": 50}))
    assert (found.families, found.used_before) == (frozenset(), frozenset())


def test_work_beyond_the_field_counts_as_done_and_as_nothing_else() -> None:
    shop = replace(CATALOGUE.roles["csr"], id="shop", centers=())
    person = Profile(months={"shop": 50}, latest="shop")
    found = History.of(person, {"shop": shop})
    assert (found.roles, found.latest) == ({"shop"}, "shop")
    assert (found.months, found.used_now, found.families) == (0, frozenset(), set())


def test_work_that_only_a_loose_title_names_is_held_apart() -> None:
    rough = {"csr": 6, "team-lead": 4}
    person = Profile(months={"csr": 30, "team-lead": 4}, rough=rough, latest="csr")
    found = history(replace(person, is_latest_rough=True))
    assert (found.roles, found.months, found.latest) == ({"csr"}, 24, None)
    assert (found.loose, found.loose_latest) == ({"team-lead"}, "csr")
    assert (history(person).latest, history(person).loose_latest) == ("csr", None)
