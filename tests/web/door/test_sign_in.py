import pyotp
import pytest
from werkzeug.exceptions import TooManyRequests

from careers.people.entry.patience import SIGN_IN, SIGN_IN_ANYWHERE
from careers.people.entry.second_factor import fresh_key
from careers.web import proving
from careers.web.proving import close_key
from careers.web.who import COOKIE
from tests.cast import NOW
from tests.door import ANA, PASSWORD, opened, store_of
from tests.site import Site
from tests.web.counsel.agency import COUNSELOR
from tests.web.hiring import AT_NORTHBANK

RIGHT = {"email": ANA, "password": PASSWORD}
WRONG = RIGHT | {"password": "five loud otters sleep"}


def test_the_right_password_opens(app, site):
    opened(app)
    page = site.send("/sign-in/", RIGHT | {"email": " Ana@Example.org"})
    assert page.headings("h1") == ["Your account"]


def test_wrong_address_and_wrong_password_get_the_same_answer(app, site):
    opened(app)
    answers = [
        site.send("/sign-in/", {"email": email, "password": "not the one"}, 422)
        for email in (ANA, "ben@example.org")
    ]
    assert answers[0].words.replace(ANA, "") == answers[1].words.replace(
        "ben@example.org", ""
    )
    assert answers[0].title.startswith("Error:")
    assert f'value="{ANA}"' in answers[0].html
    assert "not the one" not in answers[0].html


def test_guessing_comes_to_an_end_and_the_right_person_starts_anew(app, site):
    opened(app)
    for _ in range(SIGN_IN.tries - 1):
        assert site.post("/sign-in/", WRONG).status_code == 422
    assert site.post("/sign-in/", RIGHT).status_code == 303
    site.client.delete_cookie(COOKIE)
    for _ in range(SIGN_IN.tries):
        assert site.post("/sign-in/", WRONG).status_code == 422
    assert site.post("/sign-in/", RIGHT).status_code == 429


def test_who_guesses_elsewhere_locks_nobody_out(app, site):
    opened(app)
    for _ in range(SIGN_IN.tries + 1):
        site.post("/sign-in/", WRONG, environ_base={"REMOTE_ADDR": "203.0.113.9"})
    assert site.post("/sign-in/", RIGHT).status_code == 303


def test_many_machines_together_come_to_an_end_too(app):
    opened(app)
    with app.test_request_context(environ_base={"REMOTE_ADDR": "203.0.113.9"}):
        now = app.config["NOW"]
        for _ in range(SIGN_IN_ANYWHERE.tries):
            assert store_of(app).buckets.take(SIGN_IN_ANYWHERE, ANA, now)
        with pytest.raises(TooManyRequests):
            proving.proven(ANA, PASSWORD)


def test_signing_in_makes_a_new_session(app, site):
    opened(app)
    site.client.set_cookie(COOKIE, "planted")
    site.post("/sign-in/", RIGHT)
    assert site.client.get_cookie(COOKIE).value != "planted"
    assert site.client.get_cookie(COOKIE).http_only


@pytest.mark.parametrize(
    ("wanted", "led"),
    [
        ("/jobs/?words=chat", "/jobs/?words=chat"),
        ("https://evil.example", "/account/"),
        ("//evil.example", "/account/"),
        ("/\\evil.example", "/account/"),
        ("/\t/evil.example", "/account/"),
        ("jobs", "/account/"),
        ("", "/account/"),
    ],
)
def test_one_is_led_on_within_the_site_only(app, site, wanted, led):
    opened(app)
    assert site.post("/sign-in/", RIGHT | {"next": wanted}).location == led


def test_with_a_second_factor_the_password_is_half_the_way(app, site):
    number = opened(app)
    key = fresh_key()
    with app.app_context():
        sealed = close_key(key)
    store_of(app).accounts.set_factor(number, sealed, ["aaaaa-bbbbb"])
    page = site.send("/sign-in/", RIGHT | {"next": "/saved/"})
    assert page.headings("h1") == ["Write the code"]
    assert site.client.get("/account/").status_code == 303
    again = site.send("/sign-in/code", {"code": "000000", "next": "/saved/"}, 422)
    assert "not right" in again.words
    code = {"code": pyotp.TOTP(key).at(NOW), "next": "/saved/"}
    assert site.post("/sign-in/code", code).location == "/saved/"
    assert site.client.get("/account/").status_code == 200


def test_a_code_that_was_used_is_worth_nothing_and_a_spare_one_works_once(app, site):
    number = opened(app)
    key = fresh_key()
    with app.app_context():
        sealed = close_key(key)
    store_of(app).accounts.set_factor(number, sealed, ["aaaaa-bbbbb"])
    shown = {"code": pyotp.TOTP(key).at(NOW)}
    answers = []
    for code in (shown, shown, {"code": "AAAAA BBBBB"}, {"code": "aaaaa-bbbbb"}):
        site.client.delete_cookie(COOKIE)
        site.post("/sign-in/", RIGHT)
        answers.append(site.post("/sign-in/code", code).status_code)
    assert answers == [303, 422, 303, 422]


def test_a_code_without_a_password_leads_back(site):
    assert site.answer("/sign-in/code").status_code == 302


def test_signing_out_ends_the_session_also_here(app, site):
    opened(app)
    site.post("/sign-in/", RIGHT)
    kept = site.client.get_cookie(COOKIE).value
    site.post("/sign-in/out", {}, seen_on="/account/")
    site.client.set_cookie(COOKIE, kept)
    assert site.client.get("/account/").status_code == 303


def test_who_is_in_need_not_sign_in(app, site):
    opened(app)
    site.post("/sign-in/", RIGHT)
    assert site.answer("/sign-in/").location == "/account/"


def test_everybody_begins_where_their_work_is(app, site):
    opened(app)
    opened(app, "ben@northbank.example", AT_NORTHBANK)
    opened(app, "mo@example.org", COUNSELOR)
    for email, home in (
        (ANA, "/account/"),
        ("ben@northbank.example", "/desk/"),
        ("mo@example.org", "/counsel/"),
    ):
        client = app.test_client()
        own = Site(client)
        answer = own.post("/sign-in/", {"email": email, "password": PASSWORD})
        assert answer.location == home
        assert client.get("/sign-in/").location == home
