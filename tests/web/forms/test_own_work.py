from collections.abc import Iterator

import pytest
from flask import Flask
from werkzeug.datastructures import MultiDict

from careers.web.forms.own_work import TimeField, WorkForm, work_form
from tests.small import CSR, LEAD
from tests.web.small_site import small_app


@pytest.fixture(scope="module", autouse=True)
def asked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Flask]:
    with pytest.MonkeyPatch.context() as patch:
        for app in small_app(tmp_path_factory.mktemp("site"), patch):
            with app.test_request_context("/"):
                yield app


def form(**sent: str) -> WorkForm:
    names = {name.replace("_", "-"): value for name, value in sent.items()}
    filled = work_form([(CSR, 30), (LEAD, 0)], "csr", MultiDict(names))
    filled.validate()
    return filled


def test_known_times_are_said_and_unknown_ones_left_empty() -> None:
    shown = work_form([(CSR, 30), (LEAD, 0)], "csr")
    assert shown["time-csr"].data == "2 years and 6 months"
    assert shown["time-team-lead"].data == ""
    assert shown.latest.data == "csr"


def test_times_are_read_as_they_are_written() -> None:
    assert form(time_csr="1 year", time_team_lead="").times() == {"csr": 12}


def test_a_time_that_cannot_be_read_names_its_role_and_stays() -> None:
    filled = form(time_csr="for ages")
    assert "like “2 years” or “18 months”" in filled.errors["time-csr"][0]
    assert filled["time-csr"].data == "for ages"
    assert filled.times() == {}


def test_work_that_is_not_on_the_list_can_be_the_latest() -> None:
    assert form(latest="").latest.data == ""


def test_a_time_is_a_field_like_any_other() -> None:
    assert isinstance(form()["time-csr"], TimeField)
