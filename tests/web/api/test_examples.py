import pytest

from careers.web.api.examples import SHOWN, Example, examples
from careers.web.api.fields import fields


@pytest.fixture
def shown(app):
    with app.test_request_context():
        yield examples()


def test_commands_survive_a_shell(shown):
    for example in shown:
        assert example.curl.count("'") % 2 == 0
        assert "Bearer $HEADWAY_KEY" in example.curl


def test_words_with_an_apostrophe_do_not_end_the_quote(app):
    with app.test_request_context():
        curl = Example("", "POST", "/api/v1/jobs", body={"title": "It's"}).curl
    assert "It’s" in curl


def test_the_fields_of_the_examples_are_there():
    assert all(fields().named(name) for name in SHOWN)
