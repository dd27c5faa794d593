from datetime import timedelta

from careers.web.who import COOKIE
from tests.cast import NOW
from tests.door import signed_in
from tests.stays import SESSION


def test_an_account_page_is_for_who_is_signed_in(app, client, site):
    assert client.get("/account/").status_code == 303
    signed_in(app, client)
    assert "ana@example.org" in site.visit("/account/").words


def test_every_page_of_somebody_is_their_own(app, client):
    signed_in(app, client)
    for path in ("/", "/jobs/", "/account/"):
        answer = client.get(path)
        assert answer.headers["Cache-Control"] == "no-store", path
        assert "Cookie" in answer.vary, path


def test_a_session_ends_by_the_clock(app, client):
    signed_in(app, client)
    app.config["NOW"] = NOW + SESSION + timedelta(minutes=1)
    assert client.get("/account/").status_code == 303


def test_a_made_up_cookie_opens_nothing(client):
    client.set_cookie(COOKIE, "x" * 43)
    assert client.get("/account/").status_code == 303
    assert "Sign in" in client.get("/").text
