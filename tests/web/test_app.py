import pytest
from jinja2 import UndefinedError

from careers.errors import CareersError
from careers.settings import Settings
from careers.web.app import create_app


def test_the_site_refuses_a_database_that_is_not_there(tmp_path):
    with pytest.raises(CareersError, match="careers migrate"):
        create_app(Settings(secret_key="k", database=tmp_path / "none.db"))


def test_a_misspelt_name_in_a_template_is_an_error_and_not_a_blank(app):
    with pytest.raises(UndefinedError, match="tilte"):
        app.jinja_env.from_string("{{ tilte }}").render()


def test_the_lines_of_the_logic_leave_no_blank_lines(app):
    template = app.jinja_env.from_string("a\n  {% if true %}\nb\n  {% endif %}\nc")

    assert template.render() == "a\nb\nc"


def test_cookies_travel_by_https_only_in_production(database, catalogue):
    app = create_app(Settings("k", database, secure=True), catalogue)

    assert app.config["SESSION_COOKIE_SECURE"]
    assert app.config["SESSION_COOKIE_SAMESITE"] == "Lax"


def test_a_file_may_be_kept_until_it_changes(app, site):
    static = app.jinja_env.globals["static"]

    address = static("img/marks.svg")

    assert address.startswith("/static/img/marks.svg?v=")
    assert site.answer(address).status_code == 200


def test_more_than_six_megabytes_are_not_taken(site):
    answer = site.post("/fit/", {"text": "x" * (7 * 1024 * 1024)})

    assert answer.status_code == 413
