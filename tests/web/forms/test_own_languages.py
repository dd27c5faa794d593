from collections.abc import Iterator

import pytest
from flask import Flask
from werkzeug.datastructures import MultiDict

from careers.reading.languages import NAMES
from careers.web.forms.own_languages import CODES, LanguageForm, SpokenForm
from tests.web.small_site import small_app


@pytest.fixture(scope="module", autouse=True)
def asked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Flask]:
    with pytest.MonkeyPatch.context() as patch:
        for app in small_app(tmp_path_factory.mktemp("site"), patch):
            with app.test_request_context("/"):
                yield app


def test_every_language_that_is_read_can_be_chosen_by_name() -> None:
    assert set(CODES) == set(NAMES)
    labels = [label for _, label in LanguageForm().code.choices[1:]]
    assert labels == sorted(labels)
    assert "Spanish" in labels


def test_a_language_is_chosen_and_its_level_may_be_left_out() -> None:
    form = LanguageForm(MultiDict({"code": "es", "level": ""}))
    form.validate()
    assert set(form.errors) == {"csrf_token"}


@pytest.mark.parametrize(
    ("sent", "field", "says"),
    [
        ({}, "code", "Choose a language"),
        ({"code": "xx"}, "code", "Choose a language"),
        ({"code": "es", "level": "D9"}, "level", "Choose a level"),
    ],
)
def test_what_is_not_on_the_list_is_asked_again(
    sent: dict[str, str], field: str, says: str
) -> None:
    form = LanguageForm(MultiDict(sent))
    form.validate()
    assert says in form.errors[field][0]


def test_levels_that_are_none_are_left_out() -> None:
    sent = MultiDict({"spoken-es": "B2", "spoken-fr": "Z1", "spoken-de": ""})
    assert SpokenForm(sent).levels(["es", "fr", "de", "it"]) == {"es": "B2", "de": ""}
