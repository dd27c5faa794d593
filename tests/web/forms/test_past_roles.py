from collections.abc import Iterator
from dataclasses import replace

import pytest
from flask import Flask
from werkzeug.datastructures import MultiDict

from careers.people.seekers.past import PastRole
from careers.web.forms.past_roles import TIMES, PastRoleForm, PastSkillsForm
from careers.web.words.spans import MOST_YEARS
from tests.small import CATALOGUE, CSR
from tests.web.small_site import small_app


@pytest.fixture(scope="module", autouse=True)
def asked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Flask]:
    with pytest.MonkeyPatch.context() as patch:
        for app in small_app(tmp_path_factory.mktemp("site"), patch):
            with app.test_request_context("/"):
                yield app


def test_roles_stand_under_their_families() -> None:
    choices = dict(PastRoleForm(CATALOGUE).role.choices)
    assert list(choices) == ["", "Front line", "Quality", "Leading"]
    assert ("team-lead", "Team lead") in choices["Leading"]


def test_rough_times_grow_and_fit_into_a_life() -> None:
    months = [int(each) for each in TIMES]
    assert months == sorted(months)
    assert months[-1] < MOST_YEARS * 12


@pytest.mark.parametrize(
    ("sent", "field", "says"),
    [
        ({"months": "18"}, "role", "Choose the role"),
        ({"role": "astronaut", "months": "18"}, "role", "Choose the role"),
        ({"role": "csr"}, "months", "Choose how long"),
        ({"role": "csr", "months": "19"}, "months", "Choose how long"),
    ],
)
def test_role_and_time_have_to_be_chosen(
    sent: dict[str, str], field: str, says: str
) -> None:
    form = PastRoleForm(CATALOGUE, MultiDict(sent))
    form.validate()
    assert says in form.errors[field][0]


def test_only_ticked_skills_of_that_role_are_kept() -> None:
    sent = MultiDict(
        [
            ("skill", "calming"),
            ("skill", "excel"),
            ("level-calming", "4"),
            ("level-typing", "2"),
            ("level-excel", "5"),
        ]
    )
    found = PastSkillsForm(sent).confirmed(CSR, PastRole(18, {"typing": 2}))
    assert found == PastRole(18, {"calming": 4}, confirmed=True)


def test_a_skill_without_a_true_level_is_not_kept() -> None:
    role = replace(CSR, asks=CSR.asks[:1])
    sent = MultiDict({"skill": "calming", "level-calming": "11"})
    assert PastSkillsForm(sent).confirmed(role, PastRole(18)).skills == {}
