import pytest
from werkzeug.datastructures import MultiDict

from careers.web.forms.moderation import BanForm, MergeForm


def valid(app, kind, **said) -> dict:
    with app.test_request_context():
        form = kind(MultiDict(said))
        form.validate()
        return form.errors


@pytest.mark.parametrize(
    ("typed", "domain"),
    [
        ("https://www.Evil.example/jobs", "evil.example"),
        ("ana@evil.example", "evil.example"),
        ("evil.example", "evil.example"),
    ],
)
def test_a_domain_is_taken_out_of_what_was_pasted(app, typed, domain):
    with app.test_request_context():
        assert BanForm(MultiDict({"domain": typed})).plain() == domain


@pytest.mark.parametrize("typed", ["", "evil", "http://", "a b.example"])
def test_what_is_no_domain_is_not_banned(app, typed):
    assert "domain" in valid(app, BanForm, domain=typed, reason="Scams")


def test_a_blank_reason_is_none(app):
    assert "reason" in valid(app, BanForm, domain="evil.example", reason=" \n ")


def test_a_job_is_merged_into_a_number(app):
    assert "into" in valid(app, MergeForm, into="-1", reason="The same")
    assert "into" not in valid(app, MergeForm, into="7", reason="The same")
