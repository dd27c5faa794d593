import pytest
from flask import Flask
from werkzeug.exceptions import BadRequest

from careers.web.button import ButtonForm, insist_on_button


def test_a_press_counts_only_from_a_page_of_ours(app: Flask) -> None:
    guess = {"csrf_token": "a guess"}
    with (
        app.test_request_context(method="POST", data=guess),
        pytest.raises(BadRequest),
    ):
        insist_on_button()


def test_the_token_of_a_page_is_enough(app: Flask) -> None:
    with app.test_request_context(method="POST") as own:
        token = ButtonForm().csrf_token.current_token
        kept = dict(own.session)
    with app.test_request_context(method="POST", data={"csrf_token": token}) as later:
        later.session.update(kept)
        insist_on_button()
