from collections.abc import Iterator

import pytest
from flask import Flask

from careers.people.seekers.anonymous import AnonymousProfile
from careers.people.seekers.past import PastRole
from careers.web.yours.own_page import (
    own_roles,
    own_work_form,
    shelves,
    skill_names,
    sources,
)
from tests.small import profile
from tests.web.small_site import small_app

KEPT = AnonymousProfile("my text", profile("csr", excel=2, typing=3))


@pytest.fixture(scope="module", autouse=True)
def asked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Flask]:
    with pytest.MonkeyPatch.context() as patch:
        for app in small_app(tmp_path_factory.mktemp("site"), patch):
            with app.test_request_context("/"):
                yield app


def test_skills_stand_on_their_shelf_and_what_is_not_theirs_beside_them() -> None:
    (shelf,) = shelves(KEPT.without("excel").without("garden"))
    assert [skill.id for skill in shelf.own] == ["typing"]
    assert [skill.id for skill in shelf.not_theirs] == ["excel"]


def test_a_shelf_with_nothing_on_it_is_not_shown() -> None:
    assert shelves(AnonymousProfile()) == ()


def test_the_latest_work_comes_first_and_work_nobody_knows_is_left_out() -> None:
    past = {"team-lead": PastRole(30), "astronaut": PastRole(9)}
    kept = AnonymousProfile("", KEPT.read, past=past)
    kept = kept.corrected(kept.own.set_latest("team-lead"))
    assert [(role.id, months) for role, months in own_roles(kept)] == [
        ("team-lead", 30),
        ("csr", 12),
    ]
    assert own_work_form(kept).latest.data == "team-lead"


def test_every_role_and_language_says_where_it_comes_from() -> None:
    own = KEPT.own.speak("es", "B2").set_months("csr", 30)
    kept = KEPT.corrected(own).with_past("team-lead", PastRole(9))
    assert sources(kept) == {
        "es": "You set this",
        "csr": "You set this",
        "team-lead": "You picked this role",
    }
    assert sources(KEPT) == {"csr": "From your text"}


def test_the_names_of_all_skills_are_put_in_order_once() -> None:
    assert skill_names() is skill_names()
