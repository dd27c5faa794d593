"""Where somebody lives."""

import pytest
from flask import Flask
from werkzeug.datastructures import MultiDict

from careers.web.forms.own_terms import TermsForm


@pytest.mark.parametrize(
    ("lives", "is_right"), [("", True), ("US", True), ("US-AZ", True), ("us", False)]
)
def test_a_place_is_a_code_or_nothing(app: Flask, lives: str, is_right: bool) -> None:
    with app.test_request_context("/"):
        form = TermsForm(MultiDict({"job": "1", "lives": lives}))
        form.validate()
        assert ("lives" not in form.errors) is is_right
