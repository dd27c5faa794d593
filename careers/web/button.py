"""A single button: a form in which nothing but our token travels."""

from flask import abort, request

from careers.web.forms.base import BaseForm


class ButtonForm(BaseForm):
    """A single button: nothing but the token travels."""


def insist_on_button() -> None:
    """Refuse a press that was not made on a page of ours (400)."""
    if not ButtonForm(request.form).validate():
        abort(400)
