from wtforms import StringField

from careers.web.forms.base import BaseForm


class Note(BaseForm):
    words = StringField()


def test_a_form_of_our_own_is_taken(app):
    with app.test_request_context():
        token = Note().csrf_token.current_token
        sent = Note(data={"words": "Hello"}, csrf_token=token)
        sent.csrf_token.data = token

        assert sent.validate()


def test_a_form_from_elsewhere_is_refused_with_a_remedy(app):
    with app.test_request_context():
        sent = Note()

        assert not sent.validate()
        assert "Send it again" in sent.errors["csrf_token"][0]


def test_a_binary_key_will_do(app):
    app.secret_key = b"bytes"
    with app.test_request_context():
        assert Note().csrf_token.current_token
